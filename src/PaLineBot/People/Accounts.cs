using PaLineBot.Conversation.Effects;
using PaLineBot.Conversations;
using PaLineBot.Notices;
using PaLineBot.Outbox;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>The bond between a person and a LINE account.</summary>
public static class Accounts
{
    /// <summary>Makes a person of a school.</summary>
    /// <returns>The new person's id.</returns>
    public static Task<long> CreateAsync(TurnScope scope, long schoolId, string fullName, Position position, AcademicStanding standing) =>
        scope.FindAsync<long>(
            """
            insert into people (district_id, school_id, full_name, position, standing, created_at)
            values (@d, @schoolId, @fullName, @position, @standing, @now) returning id
            """,
            new { schoolId, fullName, position = position.ToString(), standing = standing.ToString() });

    /// <summary>Links the person to a LINE account; an account the person had before, and a person the account had before, are let go.</summary>
    public static async Task LinkAsync(TurnScope scope, long personId, string lineUserId)
    {
        await scope.ExecuteAsync(
            "update people set line_user_id = null, linked_at = null where district_id = @d and line_user_id = @lineUserId and id <> @personId",
            new { lineUserId, personId });
        await scope.ExecuteAsync(
            """
            update people set line_user_id = @lineUserId, linked_at = @now, blocked = false, left_at = null
            where district_id = @d and id = @personId
            """,
            new { lineUserId, personId });
        await OutboxRows.LinkRichMenuAsync(scope, lineUserId);
        await NoticeHandOver.RunAsync(scope);
        await scope.AuditAsync("account.linked", $"person:{personId}");
    }

    /// <summary>Takes the LINE account off; what was written stays with the person.</summary>
    public static async Task<bool> UnlinkAsync(TurnScope scope)
    {
        if (scope.Lane.Person is not { } person)
        {
            return false;
        }

        await scope.ExecuteAsync(
            "update people set line_user_id = null, linked_at = null where district_id = @d and id = @id",
            new { id = person.Id });
        if (scope.UserId is not null)
        {
            await OutboxRows.UnlinkRichMenuAsync(scope, scope.UserId);
        }

        await scope.AuditAsync("account.unlinked", $"person:{person.Id}");
        return true;
    }

    /// <summary>Remembers that the account was blocked, or is there again; then it gets its menu, which a setup meanwhile could not give it.</summary>
    public static async Task<bool> SetBlockedAsync(TurnScope scope, BlockedChanged effect)
    {
        await scope.ExecuteAsync(
            "update people set blocked = @blocked where district_id = @d and line_user_id = @user",
            new { blocked = effect.Blocked, user = scope.UserId });
        if (!effect.Blocked && scope.UserId is { } back)
        {
            await OutboxRows.LinkRichMenuAsync(scope, back);
        }

        return true;
    }

    /// <summary>Remembers the consent.</summary>
    public static async Task<bool> ConsentAsync(TurnScope scope, ConsentGiven effect)
    {
        await scope.ExecuteAsync(
            """
            insert into consents (district_id, line_user_id, version, given_at) values (@d, @user, @version, @now)
            on conflict do nothing
            """,
            new { user = scope.UserId ?? scope.Lane.Key, version = effect.Version });
        return true;
    }

    /// <summary>The person confirmed position and standing.</summary>
    public static async Task<bool> ConfirmStandingAsync(TurnScope scope, StandingConfirmed effect)
    {
        if (scope.Lane.Person is not { } person)
        {
            return false;
        }

        await scope.ExecuteAsync(
            "update people set standing = @standing, standing_confirmed = true where district_id = @d and id = @id",
            new { id = person.Id, standing = effect.Standing.ToString() });
        await scope.AuditAsync("standing.confirmed", $"person:{person.Id}", new() { ["standing"] = effect.Standing.ToString() });
        return true;
    }
}
