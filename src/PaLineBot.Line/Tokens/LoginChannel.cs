namespace PaLineBot.Line.Tokens;

/// <summary>The LINE Login channel that a LIFF app belongs to.</summary>
/// <param name="Id">Channel id, the audience of its ID tokens.</param>
/// <param name="Secret">Channel secret (UTF-8), which signs the HS256 tokens of web login; null when not known here: then LINE is asked.</param>
public sealed record LoginChannel(string Id, byte[]? Secret);
