namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>Who holds the bytes. When it is not LINE, fetch the URL without the channel's token.</summary>
/// <param name="Type"><c>line</c>, <c>external</c>, or one that LINE added later.</param>
public sealed record ContentProvider(string Type, string? OriginalContentUrl, string? PreviewImageUrl)
{
    /// <summary>Whether the content API has the bytes.</summary>
    public bool IsLine => Type == "line";
}
