namespace PaLineBot.Links;

/// <summary>A link to a file; it works without signing in, for whoever has it, until it expires.</summary>
/// <param name="Url">Absolute address.</param>
/// <param name="ExpiresAt">Until when it works.</param>
public sealed record FileLink(Uri Url, DateTimeOffset ExpiresAt)
{
    /// <summary>The address as a button in LINE has it: it opens in the phone's own browser.</summary>
    public Uri External => new($"{Url}?openExternalBrowser=1");
}
