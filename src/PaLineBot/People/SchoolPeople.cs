using PaLineBot.Data;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>Who counts at a school: everybody in force who writes an agreement on which whoever leads the school decides. The director's own is the district's matter.</summary>
public static class SchoolPeople
{
    /// <summary>Those of a school.</summary>
    public static IQueryable<Person> Of(Work work, FormCatalogue catalogue, long schoolId) => OfAll(work, catalogue).Where(p => p.SchoolId == schoolId);

    /// <summary>Those of all schools.</summary>
    public static IQueryable<Person> OfAll(Work work, FormCatalogue catalogue)
    {
        var writing = AgreementDuties.Positions(catalogue);
        return work.Db.Set<Person>().Where(p =>
            p.SchoolId != null && p.LeftAt == null && writing.Contains(p.Position) && Deciding.ScopeOver(p.Position) == SuperiorScope.OfSchool);
    }
}
