using PaLineBot.Data;
using PaLineBot.Conversation.Facts;

namespace PaLineBot.People;

/// <summary>Schools of the district.</summary>
public static class Schools
{
    private const string Columns =
        """
        s.id, s.code, s.name, (
            select p.full_name from superior_scopes(@now) x
            join people p on p.district_id = x.district_id and p.id = x.person_id and p.line_user_id is not null
            where x.district_id = s.district_id and x.scope = 'school' and x.school_id = s.id
            order by x.rank limit 1) as DirectorName
        """;

    /// <summary>At most ten schools by exact code or part of the name, the closest first.</summary>
    public static async Task<IReadOnlyList<SchoolFacts>> SearchAsync(Work work, string query) =>
        await work.ListAsync<SchoolFacts>(
            $"""
            select {Columns} from schools s
            where s.district_id = @d and (s.code = @query or strpos(s.name, @query) > 0)
            order by s.code <> @query, length(s.name), s.name limit 10
            """,
            new { query });

    /// <summary>One school, or null.</summary>
    public static Task<SchoolFacts?> FindAsync(Work work, long schoolId) =>
        work.FindAsync<SchoolFacts>($"select {Columns} from schools s where s.district_id = @d and s.id = @schoolId", new { schoolId });
}
