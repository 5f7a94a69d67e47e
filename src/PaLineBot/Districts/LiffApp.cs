using PaLineBot.Line.Tokens;

namespace PaLineBot.Districts;

/// <summary>A district's mini-app.</summary>
/// <param name="LiffId">LIFF id, <c>1234567890-AbcdEfgh</c>.</param>
/// <param name="Login">The LINE Login channel whose ID tokens are accepted.</param>
public sealed record LiffApp(string LiffId, LoginChannel Login)
{
    /// <summary>Address that opens a page in LINE, for buttons and messages.</summary>
    /// <param name="page">Path below the app such as <c>pa1/1.3</c>; no question mark in it (line-facts.md §9).</param>
    public string Link(string page) => $"https://liff.line.me/{LiffId}/{page}";
}
