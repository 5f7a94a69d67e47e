using PaLineBot.Data;
using PaLineBot.Rules.Text;

namespace PaLineBot.People;

/// <summary>Whether a school knows a name already: then a second person would be made of one who changed phones.</summary>
public static class Namesakes
{
    /// <summary>Whether somebody of the school, or another open request in it, has this name.</summary>
    public static async Task<bool> OfSchoolAsync(Work work, long schoolId, string fullName, long exceptRequest = 0) =>
        (await work.ListAsync<string>(
            """
            select full_name from people where district_id = @d and school_id = @schoolId and left_at is null
            union all
            select full_name from join_requests where district_id = @d and school_id = @schoolId and decided_at is null and id <> @exceptRequest
            """,
            new { schoolId, exceptRequest })).Any(name => PersonNames.AreSame(name, fullName));

    /// <summary>As the other, for the school of an open code.</summary>
    public static async Task<bool> OfCodeAsync(Work work, long codeId, string fullName) =>
        await work.FindAsync<long?>("select school_id from join_codes where district_id = @d and id = @codeId", new { codeId }) is { } school
        && await OfSchoolAsync(work, school, fullName);
}
