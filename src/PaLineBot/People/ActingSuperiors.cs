using System.Text.Json.Nodes;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.RichMenus;

namespace PaLineBot.People;

/// <summary>Who decides in a superior's place (scope school, district or above).</summary>
public static class ActingSuperiors
{
    /// <summary>Appoints somebody; who acted there until now is let go. All three hear of it.</summary>
    /// <returns>False when the person left.</returns>
    public static async Task<bool> SetAsync(Work work, long personId, string scope, string? schoolCode)
    {
        await NoticeHandOver.HoldAsync(work);
        if (!await work.FindAsync<bool>("select exists (select 1 from people where district_id = @d and id = @personId and left_at is null)", new { personId }))
        {
            return false;
        }

        var former = await EndAsync(work, "scope = @scope and school_id is not distinct from (select id from schools where district_id = @d and code = @schoolCode)", new { scope, schoolCode });
        var post = await work.FindAsync<Post>(
            """
            with appointed as (
                insert into acting_superiors (district_id, scope, school_id, person_id, from_at)
                values (@d, @scope, (select id from schools where district_id = @d and code = @schoolCode), @personId, @now)
                returning person_id, scope, school_id
            )
            select a.person_id, a.scope, a.school_id, s.name as school_name
            from appointed a left join schools s on s.district_id = @d and s.id = a.school_id
            """,
            new { scope, schoolCode, personId });
        foreach (var gone in former.Where(f => f.PersonId != personId))
        {
            await TellAsync(work, gone.PersonId, gone, decides: false);
        }

        await TellAsync(work, personId, post!, decides: true);
        await NoticeHandOver.RunAsync(work);
        await RichMenuRows.SetAsync(work, [personId, .. former.Select(f => f.PersonId)]);
        await work.AuditAsync("acting.set", post!.Subject, new JsonObject
        {
            ["before"] = new JsonArray([.. former.Select(f => JsonValue.Create(f.PersonId))]),
            ["after"] = personId,
        });
        return true;
    }

    /// <summary>Ends all acting of a person, who hears of it.</summary>
    /// <returns>False when they did not act for anybody.</returns>
    public static async Task<bool> EndAsync(Work work, long personId)
    {
        await NoticeHandOver.HoldAsync(work);
        var ended = await EndOfPersonAsync(work, personId);
        foreach (var post in ended)
        {
            await TellAsync(work, personId, post, decides: false);
        }

        await NoticeHandOver.RunAsync(work);
        await RichMenuRows.SetAsync(work, personId);
        return ended.Count > 0;
    }

    /// <summary>Ends all acting of a person, without telling them.</summary>
    internal static Task<List<Post>> EndOfPersonAsync(Work work, long personId) => EndAsync(work, "person_id = @personId", new { personId });

    /// <summary>Ends the acting of a person for schools, and of everybody at this school: its director is there again.</summary>
    internal static async Task EndForDirectorAsync(Work work, long schoolId, long personId)
    {
        var ended = await EndAsync(work, "scope = 'school' and (school_id = @schoolId or person_id = @personId)", new { schoolId, personId });
        foreach (var post in ended.Where(e => e.PersonId != personId))
        {
            await TellAsync(work, post.PersonId, post, decides: false);
        }

        await RichMenuRows.SetAsync(work, [.. ended.Select(e => e.PersonId)]);
    }

    /// <summary>Tells a person that they decide somewhere from now on, or no longer do.</summary>
    internal static Task TellAsync(Work work, long personId, Post post, bool decides) =>
        NoticeBoard.PostAsync(work, personId, new DecidingChanged(decides, post.Scope, post.SchoolName), $"deciding:{post.Subject}");

    private static async Task<List<Post>> EndAsync(Work work, string which, object parameters)
    {
        var ended = await work.ListAsync<Post>(
            $"""
            with ended as (
                update acting_superiors set until_at = @now
                where district_id = @d and (until_at is null or until_at > @now) and {which}
                returning person_id, scope, school_id
            )
            select e.person_id, e.scope, e.school_id, s.name as school_name
            from ended e left join schools s on s.district_id = @d and s.id = e.school_id
            """,
            parameters);
        foreach (var post in ended)
        {
            await work.AuditAsync("acting.ended", post.Subject, new() { ["person"] = post.PersonId });
        }

        return ended;
    }

    /// <summary>A post that somebody holds in a superior's place.</summary>
    internal sealed record Post
    {
        public long PersonId { get; init; }

        public string Scope { get; init; } = "";

        public long? SchoolId { get; init; }

        public string? SchoolName { get; init; }

        /// <summary>The post as a subject of notices and audit.</summary>
        public string Subject => SchoolId is { } school ? $"school:{school}" : Scope;
    }
}
