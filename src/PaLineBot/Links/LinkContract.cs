namespace PaLineBot.Links;

/// <summary>A link to a file, to be opened outside of LINE.</summary>
internal sealed record LinkAnswer(Uri Url);
