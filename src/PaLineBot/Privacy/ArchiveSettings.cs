namespace PaLineBot.Privacy;

/// <summary>Where ZIPs of what is stored about people are packed.</summary>
/// <param name="Folder">They lie there only while they are sent.</param>
public sealed record ArchiveSettings(string Folder);
