using Microsoft.EntityFrameworkCore;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;

namespace PaLineBot.People;

/// <summary>The schools that somebody leads or acts for: whose board, codes and groups are theirs to handle, wherever they belong themselves.</summary>
public static class LedSchools
{
    /// <summary>The schools of who acts in this work; the one led by position first.</summary>
    public static async Task<IReadOnlyList<LedSchoolFacts>> OfAsync(Work work)
    {
        if (work.Person is not { Id: var me })
        {
            return [];
        }

        var led =
            from scope in work.SuperiorScopes()
            where scope.PersonId == me && scope.Scope == SuperiorScope.OfSchool
            join school in work.Db.Set<School>() on scope.SchoolId equals school.Id
            group scope by new { school.Id, school.Name } into posts
            orderby posts.Max(p => p.Rank) descending, posts.Key.Id
            select new LedSchoolFacts(posts.Key.Id, posts.Key.Name);
        return await led.ToListAsync();
    }

    /// <summary>The same as a condition, for guards that belong into their statement.</summary>
    /// <param name="person">Column of the person.</param>
    /// <param name="school">Column of the school.</param>
    internal static string Leads(string person, string school) =>
        $"exists (select 1 from superior_scopes(@now) l where l.district_id = @d and l.person_id = {person} and l.scope = '{SuperiorScope.OfSchool}' and l.school_id = {school})";
}
