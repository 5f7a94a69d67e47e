using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>Sends a push with the row's id as retry key, so that a second attempt is never a second message.</summary>
public static class PushSending
{
    // LINE forgets a retry key after 24 hours; a later attempt could be a second message.
    private static readonly TimeSpan RetryKeyGood = TimeSpan.FromHours(23);

    /// <summary>One attempt.</summary>
    public static async Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxRow row, DateTimeOffset now, CancellationToken cancel)
    {
        if (row.Attempts > 0 && now - row.CreatedAt > RetryKeyGood)
        {
            return new SendOutcome.Refused("gave up after 23 hours");
        }

        var result = (await client.PushAsync(row.Recipient, row.Payload, row.Id, cancellation: cancel)).Outcome;
        return result switch
        {
            LineResult.Accepted or LineResult.AlreadyAccepted => new SendOutcome.Sent(),
            LineResult.QuotaUsedUp => new SendOutcome.Later("monthly quota used up", Parked: true),
            LineResult.RateLimited => new SendOutcome.Later("rate limited"),
            LineResult.Unreachable u => new SendOutcome.Later(u.Reason),
            LineResult.TokenRefused t => new SendOutcome.Later($"token refused: {t.Status}"),
            LineResult.Rejected r => new SendOutcome.Refused($"{r.Status} {r.Message}"),
            _ => new SendOutcome.Refused(result.GetType().Name),
        };
    }
}
