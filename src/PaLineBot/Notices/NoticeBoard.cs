using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Notices;

/// <summary>
/// News for people who did not act. A notice waits to be told with the person's next reply (free) or, when due and allowed, by one push.
/// </summary>
public static class NoticeBoard
{
    /// <summary>Posts a notice to a person; an untold one about the same subject is replaced. Urgency and end are those of its kind.</summary>
    /// <param name="subject">What it is about, such as <c>submission:12</c>.</param>
    /// <param name="notBefore">Not to be told before this moment, or null for at once.</param>
    public static async Task PostAsync(Work work, long personId, Notice notice, string subject, DateTimeOffset? notBefore = null)
    {
        do
        {
            await NoticeVoid.RunAsync(
                work,
                "select id from notices where district_id = @d and person_id = @personId and subject = @subject and told_at is null for update",
                new { personId, subject },
                "replaced");
        }
        while (!await TryPostAsync(work, personId, notice, subject, notBefore ?? work.Now));
    }

    /// <summary>Posts a notice to a LINE account that is not (or not yet, or no longer) a person.</summary>
    public static Task PostToAccountAsync(Work work, string lineUserId, Notice notice, string subject)
    {
        var kind = NoticeKinds.Of(notice);
        return work.ExecuteAsync(
            """
            insert into notices (district_id, line_user_id, body, subject, created_at, due_at, until_at, urgent)
            values (@d, @lineUserId, @body::jsonb, @subject, @now, @now, @until, @urgent)
            """,
            new { lineUserId, body = NoticeJson.Write(notice), subject, until = kind.Until(work.Now)?.UtcDateTime, urgent = kind.IsUrgent(notice) });
    }

    /// <summary>Takes back what has not been told about a subject.</summary>
    /// <param name="subject">About what.</param>
    /// <param name="why">One word for whoever looks into the table, such as <c>withdrawn</c>.</param>
    public static Task VoidAsync(Work work, string subject, string why) =>
        NoticeVoid.RunAsync(work, "select id from notices where district_id = @d and subject = @subject and told_at is null order by id for update", new { subject }, why);

    /// <summary>Takes back all that a person has not been told.</summary>
    public static Task VoidAllAsync(Work work, long personId, string why) =>
        NoticeVoid.RunAsync(work, "select id from notices where district_id = @d and person_id = @personId and told_at is null order by id for update", new { personId }, why);

    /// <summary>Forgets all news about these subjects, told or not: it names somebody.</summary>
    public static async Task ForgetAsync(Work work, params string[] subjects)
    {
        await NoticeVoid.RunAsync(
            work, "select id from notices where district_id = @d and subject = any(@subjects) and told_at is null order by id for update", new { subjects }, "erased");
        await work.ExecuteAsync("delete from notices where district_id = @d and subject = any(@subjects)", new { subjects });
    }

    /// <summary>Takes a person's name off the news of others. It stays news; a push that carries the name is put together anew.</summary>
    public static async Task UnnameAsync(Work work, long personId)
    {
        var ids = (await work.ListAsync<long>(
            """
            select id from notices
            where district_id = @d and body ->> 'ById' is not null and (body ->> 'ById')::bigint = @personId and body ->> 'ByName' <> ''
            order by id for update
            """,
            new { personId })).ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        await WaitingPushes.LetGoAsync(work, ids, WaitingPushes.NotInHand, "names who erased");
        await WaitingPushes.NoMoreAsync(work, ids);
        await work.ExecuteAsync("update notices set body = jsonb_set(body, '{ByName}', '\"\"') where district_id = @d and id = any(@ids)", new { ids });
    }

    /// <summary>Forgets all news for a person (0 for none) and for an account.</summary>
    public static async Task ForgetAllAsync(Work work, long personId, string? lineUserId)
    {
        await VoidAllAsync(work, personId, "erased");
        await work.ExecuteAsync(
            "delete from notices where district_id = @d and (person_id = @personId or line_user_id = @lineUserId)",
            new { personId, lineUserId });
    }

    /// <summary>These are told in this reply; a push that was to carry them and is held up is not needed any more.</summary>
    /// <returns>False when such a push is just being sent, or was: then they are not told here.</returns>
    public static async Task<bool> ToldAsync(Work work, NoticesTold effect)
    {
        var ids = effect.NoticeIds.ToArray();
        await work.ExecuteAsync("select 1 from notices where district_id = @d and id = any(@ids) for update", new { ids });
        await WaitingPushes.LetGoAsync(work, ids, WaitingPushes.HeldUp, "told in a reply");
        await work.ExecuteAsync(
            """
            update notices n set told_at = @now, told_how = 'reply', push_id = null
            where n.district_id = @d and n.id = any(@ids) and n.told_at is null
              and not exists (select 1 from outbox o where o.district_id = @d and o.id = n.push_id and (o.status <> 1 or o.sent_at is not null))
            """,
            new { ids });
        return await work.FindAsync<long>("select count(*) from notices where district_id = @d and id = any(@ids) and told_at is null", new { ids }) == 0;
    }

    /// <summary>The superior asked to be reminded on the next day.</summary>
    public static async Task<bool> SnoozeAsync(Work work)
    {
        if (work.Person is not { } person)
        {
            return false;
        }

        await work.ExecuteAsync(
            "update people set quiet_until = @until where district_id = @d and id = @id",
            new { id = person.Id, until = SendingHours.TomorrowMorning(work.Now).UtcDateTime });
        return true;
    }

    // Whoever posts the same just now is waited for; false when they did: theirs, and what carries it by now, is replaced too.
    private static async Task<bool> TryPostAsync(Work work, long personId, Notice notice, string subject, DateTimeOffset from)
    {
        var kind = NoticeKinds.Of(notice);
        return await work.ExecuteAsync(
            """
            insert into notices (district_id, person_id, body, subject, created_at, due_at, until_at, urgent)
            values (@d, @personId, @body::jsonb, @subject, @now, @from, @until, @urgent)
            on conflict (district_id, person_id, subject) where told_at is null do nothing
            """,
            new { personId, body = NoticeJson.Write(notice), subject, from = from.UtcDateTime, until = kind.Until(from)?.UtcDateTime, urgent = kind.IsUrgent(notice) }) == 1;
    }
}
