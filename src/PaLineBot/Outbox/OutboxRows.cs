using PaLineBot.Data;

namespace PaLineBot.Outbox;

/// <summary>Puts single rows in the outbox (the replies of turns go in bulk, see Turns).</summary>
public static class OutboxRows
{
    private static readonly byte[] Link = "link"u8.ToArray();

    /// <summary>Gives the account the rich menu of its person's role, as it is when the row is sent.</summary>
    public static Task LinkRichMenuAsync(Work work, string lineUserId) => AddAsync(work, lineUserId, Link);

    /// <summary>Takes the account's rich menu away.</summary>
    public static Task UnlinkRichMenuAsync(Work work, string lineUserId) => AddAsync(work, lineUserId, null);

    /// <summary>Gives these people the menu of the role they have now, those without a LINE account left out.</summary>
    public static Task LinkRichMenusAsync(Work work, params long[] personIds) =>
        work.ExecuteAsync(
            """
            insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at)
            select gen_random_uuid(), district_id, line_user_id, 'rich-menu', line_user_id, @payload, @now, @now
            from people where district_id = @d and id = any(@ids) and line_user_id is not null and left_at is null
            """,
            new { ids = personIds, payload = Link });

    private static Task<int> AddAsync(Work work, string lineUserId, byte[]? payload) =>
        work.ExecuteAsync(
            """
            insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at)
            values (@id, @d, @lineUserId, 'rich-menu', @lineUserId, @payload, @now, @now)
            """,
            new { id = Guid.CreateVersion7(), lineUserId, payload });
}
