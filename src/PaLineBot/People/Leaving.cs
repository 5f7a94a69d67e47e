using System.Text.Json.Nodes;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;

namespace PaLineBot.People;

/// <summary>Somebody leaves, and with them all that their name opened; only staff bring them back.</summary>
public static class Leaving
{
    /// <summary>Marks a person as gone: acting ends, codes for and by them are void, the LINE account is told and taken off.</summary>
    /// <returns>False when they had left before.</returns>
    public static async Task<bool> LeaveAsync(Work work, long personId)
    {
        await NoticeHandOver.HoldAsync(work);
        var before = await work.FindAsync<Before>(
            """
            update people set left_at = @now where district_id = @d and id = @personId and left_at is null
            returning position, school_id
            """,
            new { personId });
        if (before is null)
        {
            return false;
        }

        var acting = await ActingSuperiors.EndOfPersonAsync(work, personId);
        await work.ExecuteAsync(
            """
            update join_codes set voided_at = @now
            where district_id = @d and (person_id = @personId or issued_by = @personId) and used_at is null and voided_at is null
            """,
            new { personId });
        await NoticeBoard.VoidAllAsync(work, personId, "left");
        await Accounts.TakeOffAsync(work, personId, AccountLetGo.Left);
        await NoticeHandOver.RunAsync(work);
        await work.AuditAsync("person.left", $"person:{personId}", new JsonObject
        {
            ["position"] = before.Position,
            ["school"] = before.SchoolId,
            ["acted"] = new JsonArray([.. acting.Select(a => JsonValue.Create(a.Scope))]),
        });
        return true;
    }

    /// <summary>Brings a person back as they were; the LINE account comes with a new code.</summary>
    /// <returns>False when they had not left, or had their data erased: they come back as somebody new.</returns>
    public static async Task<bool> ReturnAsync(Work work, long personId)
    {
        if (await work.ExecuteAsync("update people set left_at = null where district_id = @d and id = @personId and left_at is not null and erased_at is null", new { personId }) == 0)
        {
            return false;
        }

        await NoticeHandOver.RunAsync(work);
        await work.AuditAsync("person.returned", $"person:{personId}");
        return true;
    }

    private sealed record Before
    {
        public string Position { get; init; } = "";

        public long? SchoolId { get; init; }
    }
}
