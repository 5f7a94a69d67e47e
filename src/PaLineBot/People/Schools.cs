using Microsoft.EntityFrameworkCore;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;

namespace PaLineBot.People;

/// <summary>Schools of the district, with who decides there and is in LINE.</summary>
public static class Schools
{
    /// <summary>At most ten schools by exact code or part of the name, the closest first.</summary>
    public static async Task<IReadOnlyList<SchoolFacts>> SearchAsync(Work work, string query) => await WithDirectors(
        work,
        work.Db.Set<School>()
            .Where(s => s.Code == query || s.Name.Contains(query))
            .OrderBy(s => s.Code != query).ThenBy(s => s.Name.Length).ThenBy(s => s.Name)
            .Take(10)).ToListAsync();

    /// <summary>One school, or null.</summary>
    public static Task<SchoolFacts?> FindAsync(Work work, long schoolId) =>
        WithDirectors(work, work.Db.Set<School>().Where(s => s.Id == schoolId)).SingleOrDefaultAsync();

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
