namespace PaLineBot.Line.Api;

/// <summary>Where a client gets the access token of its channel.</summary>
public abstract class ChannelTokens
{
    /// <summary>A token to use now, or why there is none (never with an unknown outcome: nothing was sent). Does not throw but for cancellation.</summary>
    public abstract ValueTask<LineResult<AccessToken>> GetAsync(CancellationToken cancellation = default);

    /// <summary>Tells that LINE refused a token with 401.</summary>
    public abstract void Invalidate(AccessToken refused);
}
