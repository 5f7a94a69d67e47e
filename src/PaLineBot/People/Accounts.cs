using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>The bond between a person and a LINE account.</summary>
public static class Accounts
{
    /// <summary>
    /// Links the person to a LINE account. The account the person had before is told and let go, and so is the person the account had.
    /// </summary>
    /// <returns>False when the person left: only staff bring somebody back.</returns>
    public static async Task<bool> LinkAsync(Work work, long personId, string lineUserId)
    {
        var person = await work.FindAsync<Linked>(
            "select id, line_user_id as account from people where district_id = @d and id = @personId and left_at is null for update",
            new { personId });
        if (person is null)
        {
            return false;
        }

        foreach (var other in await work.ListAsync<long>(
            "select id from people where district_id = @d and line_user_id = @lineUserId and id <> @personId", new { lineUserId, personId }))
        {
            await TakeOffAsync(work, other, told: null);
        }

        if (person.Account is { } former && former != lineUserId)
        {
            await TakeOffAsync(work, personId, AccountLetGo.Moved);
        }

        await work.ExecuteAsync(
            "update people set line_user_id = @lineUserId, linked_at = @now, blocked = false where district_id = @d and id = @personId",
            new { lineUserId, personId });
        await JoinRequests.WithdrawAsync(work, lineUserId);
        await JoinRequests.KnowAsync(work, lineUserId, personId);
        await RichMenuRows.SetAsync(work, lineUserId);
        if (await work.FindAsync<bool>("select exists (select 1 from superior_scopes(@now) where district_id = @d and person_id = @personId)", new { personId }))
        {
            await NoticeHandOver.RunAsync(work);
        }

        await work.AuditAsync("account.linked", $"person:{personId}", new()
        {
            ["account"] = work.District.Pepper.OfAccount(lineUserId),
            ["former"] = person.Account is null ? null : work.District.Pepper.OfAccount(person.Account),
        });
        return true;
    }

    /// <summary>Subject of the news that a person's account was taken off them.</summary>
    public static string SubjectOf(long personId) => $"account-of:{personId}";

    /// <summary>Takes the LINE account off the person who talks; what was written stays with the person.</summary>
    public static async Task<bool> UnlinkAsync(Work work) =>
        work.Person is { } person && await TakeOffAsync(work, person.Id, told: null);

    /// <summary>Takes the LINE account off a person; what was written stays with the person.</summary>
    /// <param name="told">Why, as the account is told; null when its owner does it.</param>
    /// <returns>False when there was none.</returns>
    public static async Task<bool> TakeOffAsync(Work work, long personId, string? told)
    {
        var former = await work.FindAsync<Linked>(
            """
            with former as (
                select id, line_user_id, full_name from people
                where district_id = @d and id = @personId and line_user_id is not null for update
            )
            update people p set line_user_id = null, linked_at = null from former f where p.district_id = @d and p.id = f.id
            returning p.id, f.line_user_id as account, f.full_name as name
            """,
            new { personId });
        if (former?.Account is not { } account)
        {
            return false;
        }

        await RichMenuRows.SetAsync(work, account);
        if (told is not null)
        {
            await LaneTraces.LetGoAsync(work, account);
            await NoticeBoard.PostToAccountAsync(work, account, new AccountLetGo(former.Name, told), SubjectOf(personId));
        }

        await work.AuditAsync("account.unlinked", $"person:{personId}", new() { ["account"] = work.District.Pepper.OfAccount(account) });
        return true;
    }

    /// <summary>Remembers that the account was blocked, or is there again; then it gets its menu, which a setup meanwhile could not give it.</summary>
    public static async Task<bool> SetBlockedAsync(Work work, BlockedChanged effect)
    {
        await work.ExecuteAsync(
            "update people set blocked = @blocked where district_id = @d and line_user_id = @user",
            new { blocked = effect.Blocked, user = work.LineUserId });
        if (!effect.Blocked && work.LineUserId is { } back)
        {
            await RichMenuRows.SetAsync(work, back);
        }

        return true;
    }

    /// <summary>Remembers the consent.</summary>
    public static async Task<bool> ConsentAsync(Work work, ConsentGiven effect)
    {
        await work.ExecuteAsync(
            """
            insert into consents (district_id, line_user_id, version, given_at) values (@d, @user, @version, @now)
            on conflict do nothing
            """,
            new { user = work.LineUserId, version = effect.Version });
        return true;
    }

    /// <summary>The person confirmed position and standing.</summary>
    public static async Task<bool> ConfirmStandingAsync(Work work, StandingConfirmed effect)
    {
        if (work.Person is not { } person)
        {
            return false;
        }

        await ConfirmStandingAsync(work, person.Id, effect.Standing);
        return true;
    }

    internal static async Task ConfirmStandingAsync(Work work, long personId, AcademicStanding standing)
    {
        await work.ExecuteAsync(
            "update people set standing = @standing, standing_confirmed = true where district_id = @d and id = @id",
            new { id = personId, standing = standing.ToString() });
        await work.AuditAsync("standing.confirmed", $"person:{personId}", new() { ["standing"] = standing.ToString() });
    }

    private sealed record Linked
    {
        public long Id { get; init; }

        public string? Account { get; init; }

        public string Name { get; init; } = "";
    }
}
