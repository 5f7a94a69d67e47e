namespace PaLineBot.Line.Tokens;

/// <summary>What became of an ID token.</summary>
public abstract record IdTokenResult
{
    private IdTokenResult()
    {
    }

    /// <summary>It is LINE's, for this channel, and in force.</summary>
    /// <param name="UserId">Whose it is (<c>sub</c>).</param>
    /// <param name="ExpiresAt">Until when it is in force (UTC).</param>
    public sealed record Accepted(string UserId, DateTimeOffset ExpiresAt) : IdTokenResult;

    /// <summary>It is not to be trusted.</summary>
    /// <param name="Reason">Why.</param>
    public sealed record Refused(IdTokenRefusal Reason) : IdTokenResult;

    /// <summary>LINE could not be asked; nothing is known about the token.</summary>
    public sealed record Unreachable : IdTokenResult;
}
