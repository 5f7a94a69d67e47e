using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>What LINE says was unsent is forgotten wherever this service keeps messages on their way; answers are the engine's.</summary>
internal static class Unsent
{
    /// <summary>Forgets the stored event of the message, and replies that were written since it came and have not left yet: they repeat it.</summary>
    public static Task ForgetAsync(Work work, string lane, string messageId) => work.ExecuteAsync(
        """
        with gone as (
            update inbox set status = 1, body = null, error = null
            where district_id = @d and lane = @lane and message_id = @messageId
            returning received_at
        )
        update outbox set status = 1, payload = null, error = 'unsent'
        where district_id = @d and lane = @lane and kind = 'reply' and payload is not null
          and created_at >= (select min(received_at) from gone)
        """,
        new { lane, messageId });
}
