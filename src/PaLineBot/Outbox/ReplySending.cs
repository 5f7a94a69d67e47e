using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>
/// Sends a reply by its token and decides what an unclear answer means (docs/adr/0002-reply-with-unknown-outcome.md):
/// "invalid reply token" after an attempt whose outcome is unknown, while the token must still be fresh, means that attempt arrived.
/// </summary>
public sealed class ReplySending(OutboxStore store, TimeProvider clock)
{
    /// <summary>Why a reply is dropped that was unsent while it waited.</summary>
    public const string NotWanted = "not wanted any more";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);

    /// <summary>Tries until LINE has it, the token is too old or the reply is not wanted any more.</summary>
    /// <param name="client">The channel's client.</param>
    /// <param name="row">A row of kind reply.</param>
    /// <param name="maybeSentBefore">True when another instance, or this one before a crash, may have sent it.</param>
    /// <returns>An outcome, or null when the token is of no use and it must be pushed.</returns>
    public async Task<SendOutcome?> SendAsync(MessagingApiClient client, OutboxRow row, bool maybeSentBefore, CancellationToken cancel)
    {
        var pause = FirstPause;
        while (true)
        {
            var fresh = clock.GetUtcNow() < row.ReplyUntil;
            var result = await client.ReplyAsync(row.ReplyToken!, row.Payload, cancellation: cancel);
            switch (result.Outcome)
            {
                case LineResult.Accepted or LineResult.AlreadyAccepted:
                    return new SendOutcome.Sent { MessageIds = [.. (result.Value?.Items ?? []).Select(m => m.Id)] };
                case LineResult.InvalidReplyToken:
                    return maybeSentBefore && fresh ? new SendOutcome.Sent() : null;
                case LineResult.Rejected r:
                    return new SendOutcome.Refused($"{r.Status} {r.Message}");
                case LineResult.Unreachable { OutcomeUnknown: true }:
                    maybeSentBefore = true;
                    break;
            }

            if (!fresh)
            {
                return null;
            }

            await Task.Delay(pause, clock, cancel);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            if (await store.AsItStandsAsync(row, cancel) is null)
            {
                return new SendOutcome.Dropped(NotWanted);
            }
        }
    }
}
