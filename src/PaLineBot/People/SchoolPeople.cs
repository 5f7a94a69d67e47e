using PaLineBot.Data;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>Who counts at a school: everybody in force who writes an agreement on which whoever leads the school decides. The director's own is the district's matter.</summary>
public static class SchoolPeople
{
    public static IQueryable<Person> Of(Work work, FormCatalogue catalogue, long schoolId)
    {
        var writing = AgreementDuties.Positions(catalogue);
        return work.Db.Set<Person>().Where(p =>
            p.SchoolId == schoolId && p.LeftAt == null && writing.Contains(p.Position) && Deciding.ScopeOver(p.Position) == SuperiorScope.OfSchool);
    }
}
