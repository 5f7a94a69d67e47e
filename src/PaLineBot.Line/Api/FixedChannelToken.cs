namespace PaLineBot.Line.Api;

/// <summary>A long-lived token issued in the LINE Developers console.</summary>
public sealed class FixedChannelToken(string token) : ChannelTokens
{
    private readonly LineResult<AccessToken> _result = new(new LineResult.Accepted(null), new AccessToken(token));

    /// <inheritdoc/>
    public override ValueTask<LineResult<AccessToken>> GetAsync(CancellationToken cancellation = default) => ValueTask.FromResult(_result);

    /// <inheritdoc/>
    public override void Invalidate(AccessToken refused)
    {
    }
}
