using System.Security.Cryptography;
using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>Sends a push with a retry key made of the row's id, so that a second attempt is never a second message.</summary>
public sealed class PushSending(TimeProvider clock) : IRowSending
{
    // LINE forgets a retry key after 24 hours; then it takes the next attempt for a new message, whatever the key.
    private static readonly TimeSpan KeyGood = TimeSpan.FromHours(23);

    /// <inheritdoc />
    public OutboxKind Kind => OutboxKind.Push;

    /// <inheritdoc />
    public async Task<SendOutcome> SendAsync(MessagingApiClient client, OutboxRow row, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (row.SendUntil <= now)
        {
            return new SendOutcome.HandedBack("too late to send");
        }

        var result = (await client.PushAsync(row.Recipient, row.Payload, RetryKey(row, now), cancellation: cancel)).Outcome;
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

    /// <summary>The row's id for its first 23 hours, then another key for each 23 hours.</summary>
    public static Guid RetryKey(OutboxRow row, DateTimeOffset now)
    {
        var period = (long)((now - row.CreatedAt) / KeyGood);
        return period <= 0 ? row.Id : new Guid(SHA256.HashData([.. row.Id.ToByteArray(), .. BitConverter.GetBytes(period)]).AsSpan(0, 16));
    }
}
