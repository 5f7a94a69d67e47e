namespace PaLineBot.Line.Api;

/// <summary>A channel access token, opaque and secret: prints without its value.</summary>
public sealed class AccessToken(string value)
{
    /// <summary>The token itself.</summary>
    public string Value { get; } = value;

    /// <summary>The value of the Authorization header.</summary>
    public string Header { get; } = "Bearer " + value;

    /// <inheritdoc/>
    public override string ToString() => "(access token)";
}
