namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>Pictures sent together.</summary>
public sealed record ImageSet(string Id, int? Index, int? Total);
