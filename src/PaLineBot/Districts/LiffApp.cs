using PaLineBot.Line.Tokens;

namespace PaLineBot.Districts;

/// <summary>A district's mini-app.</summary>
/// <param name="LiffId">LIFF id, <c>1234567890-AbcdEfgh</c>.</param>
/// <param name="Login">The LINE Login channel whose ID tokens are accepted.</param>
public sealed record LiffApp(string LiffId, LoginChannel Login);
