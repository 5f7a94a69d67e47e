using PaLineBot.Conversation.Facts;
using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>What a message was about that somebody quotes, as long as sent messages are remembered.</summary>
internal sealed class QuotedTurns : ITurnFeature
{
    public void AddTo(TurnHandlers on) => on.Fact((Work work, QuotedRequest r) => AboutAsync(work, r.MessageId));

    private static Task<string?> AboutAsync(Work work, string messageId) => work.FindAsync<string>(
        """
        select nullif(split_part(o.about, ',', array_position(string_to_array(o.message_ids, ','), @messageId)), '')
        from outbox o
        where o.district_id = @d and o.lane = @user and o.message_ids is not null and @messageId = any(string_to_array(o.message_ids, ','))
        limit 1
        """,
        new { messageId, user = work.LineUserId });
}
