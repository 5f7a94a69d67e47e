namespace PaLineBot.Liff;

/// <summary>Where the built mini-app lies.</summary>
/// <param name="Path">Its folder; it need not be there, then a page says so.</param>
/// <param name="Simulator">The simulator, whose address the page may reach, or null.</param>
public sealed record LiffFolder(string Path, Uri? Simulator);
