using Microsoft.EntityFrameworkCore;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Data;

namespace PaLineBot.People;

/// <summary>Schools of the district, with who decides there and is in LINE.</summary>
public static class Schools
{
    private const int Most = 10;

    /// <summary>At most ten schools by exact code or by name as people type it, the closest first.</summary>
    public static async Task<IReadOnlyList<SchoolFacts>> SearchAsync(Work work, string query)
    {
        var all = await work.Db.Set<School>().Select(s => new { s.Id, s.Code, s.Name }).ToListAsync();
        var ids = all.Select(s => (s.Id, s.Name, Distance: s.Code == query ? -1 : SchoolNames.Distance(s.Name, query)))
            .Where(s => s.Distance is not null).OrderBy(s => s.Distance).ThenBy(s => s.Name.Length).ThenBy(s => s.Name, StringComparer.Ordinal)
            .Select(s => s.Id).Take(Most).ToList();
        var found = await WithDirectors(work, work.Db.Set<School>().Where(s => ids.Contains(s.Id))).ToListAsync();
        return [.. found.OrderBy(s => ids.IndexOf(s.Id))];
    }

    /// <summary>One school, or null.</summary>
    public static Task<SchoolFacts?> FindAsync(Work work, long schoolId) =>
        WithDirectors(work, work.Db.Set<School>().Where(s => s.Id == schoolId)).SingleOrDefaultAsync();

    /// <summary>Adds a school, or gives the one with that code another name.</summary>
    internal static async Task AddAsync(Work work, string code, string name)
    {
        var id = await work.FindAsync<long>(
            """
            insert into schools (district_id, code, name) values (@d, @code, @name)
            on conflict (district_id, code) do update set name = excluded.name returning id
            """,
            new { code, name });
        await work.AuditAsync("school.added", $"school:{id}", new() { ["code"] = code, ["name"] = name });
    }

    private static IQueryable<SchoolFacts> WithDirectors(Work work, IQueryable<School> schools)
    {
        var directors =
            from scope in work.SuperiorScopes()
            where scope.Scope == SuperiorScope.OfSchool
            join person in work.Db.Set<Person>() on scope.PersonId equals person.Id
            where person.LineUserId != null
            orderby scope.Rank
            select new { scope.SchoolId, person.FullName };
        return schools.Select(s => new SchoolFacts(s.Id, s.Code, s.Name, directors.Where(d => d.SchoolId == s.Id).Select(d => d.FullName).FirstOrDefault()));
    }
}
