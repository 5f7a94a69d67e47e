using PaLineBot.Data;
using PaLineBot.Outbox;

namespace PaLineBot.RichMenus;

/// <summary>Has people given the menu of their role: what that is, is looked up when the row is sent.</summary>
public static class RichMenuRows
{
    /// <summary>Gives the account the rich menu of its person's role, or takes it away where there is no person.</summary>
    public static Task SetAsync(Work work, string lineUserId) => AddAsync(work, [lineUserId]);

    /// <summary>Gives these people the menu of the role they have now, those without a LINE account left out.</summary>
    public static async Task SetAsync(Work work, params long[] personIds) => await AddAsync(work, await work.ListAsync<string>(
        "select line_user_id from people where district_id = @d and id = any(@ids) and line_user_id is not null and left_at is null", new { ids = personIds }));

    /// <summary>Gives everybody the menu of the role they have now, but for whom that was done since a moment; nobody where no menus were made.</summary>
    public static async Task SetAllAsync(Work work, DateTimeOffset since) => await AddAsync(work, await work.ListAsync<string>(
        """
        select p.line_user_id from people p
        where p.district_id = @d and p.line_user_id is not null and p.left_at is null
          and exists (select 1 from rich_menus m where m.district_id = @d)
          and not exists (select 1 from outbox o
                          where o.district_id = @d and o.kind = 'rich-menu' and o.recipient = p.line_user_id and o.created_at >= @since)
        order by p.id
        """,
        new { since = since.UtcDateTime }));

    private static async Task AddAsync(Work work, List<string> accounts)
    {
        if (accounts.Count > 0)
        {
            await OutboxRows.AddAsync(work.Connection, work.Transaction, [.. accounts.Select(account => new OutboxRow(
                Guid.CreateVersion7(), work.District.Id, account, OutboxKind.RichMenu, account, null, null, null, 0, work.Now))]);
        }
    }
}
