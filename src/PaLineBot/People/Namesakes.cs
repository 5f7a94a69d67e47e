using Microsoft.EntityFrameworkCore;
using PaLineBot.Data;
using PaLineBot.Rules.Text;

namespace PaLineBot.People;

/// <summary>Whether a school knows a name already: then a second person would be made of one who changed phones.</summary>
public static class Namesakes
{
    /// <summary>Whether somebody of the school, or another open request in it, has this name.</summary>
    public static async Task<bool> OfSchoolAsync(Work work, long schoolId, string fullName, long exceptRequest = 0)
    {
        var people = work.Db.Set<Person>().Where(p => p.SchoolId == schoolId && p.LeftAt == null).Select(p => p.FullName);
        var requests = work.Db.Set<JoinRequest>()
            .Where(r => r.SchoolId == schoolId && r.DecidedAt == null && r.Id != exceptRequest && r.FullName != null).Select(r => r.FullName!);
        return (await people.Concat(requests).ToListAsync()).Any(name => PersonNames.AreSame(name, fullName));
    }

    /// <summary>As the other, for the school of an open code.</summary>
    public static async Task<bool> OfCodeAsync(Work work, long codeId, string fullName) =>
        await work.FindAsync<long?>("select school_id from join_codes where district_id = @d and id = @codeId", new { codeId }) is { } school
        && await OfSchoolAsync(work, school, fullName);
}
