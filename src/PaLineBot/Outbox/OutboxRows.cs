using System.Text;
using PaLineBot.Conversations;

namespace PaLineBot.Outbox;

/// <summary>Puts single rows in the outbox (the replies of turns go in bulk, see <see cref="TurnWrites"/>).</summary>
public static class OutboxRows
{
    /// <summary>Gives the account the rich menu of a position; null takes it away.</summary>
    public static Task LinkRichMenuAsync(TurnScope scope, string lineUserId, string? position) =>
        scope.ExecuteAsync(
            """
            insert into outbox (id, district_id, lane, kind, recipient, payload, created_at, due_at)
            values (@id, @d, @lineUserId, 'rich-menu', @lineUserId, @payload, @now, @now)
            """,
            new { id = Guid.CreateVersion7(), lineUserId, payload = position is null ? null : Encoding.UTF8.GetBytes(position) });
}
