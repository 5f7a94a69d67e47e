using PaLineBot.Data;
using PaLineBot.Conversation.Facts;

namespace PaLineBot.People;

/// <summary>The schools that somebody leads or acts for: whose board, codes and groups are theirs to handle, wherever they belong themselves.</summary>
public static class LedSchools
{
    /// <summary>The schools of who acts in this work; the one led by position first.</summary>
    public static async Task<IReadOnlyList<LedSchoolFacts>> OfAsync(Work work) => await work.ListAsync<LedSchoolFacts>(
        """
        select s.id, s.name from superior_scopes(@now) x join schools s on s.district_id = x.district_id and s.id = x.school_id
        where x.district_id = @d and x.person_id = @me and x.scope = 'school'
        group by s.id, s.name order by max(x.rank) desc, s.id
        """,
        new { me = work.Person?.Id });
}
