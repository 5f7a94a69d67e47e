namespace PaLineBot.LineSimulator.State;

/// <summary>The right to answer one event once, within a minute of receiving it.</summary>
internal sealed class ReplyToken(Chat chat, DateTimeOffset eventAt)
{
    private static readonly TimeSpan Life = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Renewable = TimeSpan.FromMinutes(20);
    private readonly DateTimeOffset made = eventAt;
    private DateTimeOffset since = eventAt;
    private byte[]? usedBy;

    internal Chat Chat => chat;

    /// <summary>Stopwatch timestamp of the first posting.</summary>
    internal long PostedAt { get; private set; }

    internal void Posted(DateTimeOffset now, long stopwatch, bool again)
    {
        lock (this)
        {
            if (!again || now - made <= Renewable)
            {
                since = now;
            }
            PostedAt = PostedAt == 0 ? stopwatch : PostedAt;
        }
    }

    /// <summary>Takes the token for a request body (its SHA-256); says why not otherwise.</summary>
    internal ReplyTokenUse Use(DateTimeOffset now, byte[] body)
    {
        lock (this)
        {
            if (usedBy is not null)
            {
                return usedBy.AsSpan().SequenceEqual(body) ? ReplyTokenUse.UsedAlike : ReplyTokenUse.UsedOtherwise;
            }
            if (now - since > Life)
            {
                return ReplyTokenUse.Expired;
            }
            usedBy = body;
            return ReplyTokenUse.Taken;
        }
    }
}
