namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A picture; several sent together share an image set and come in any order.</summary>
public sealed record ImageContent(string Id, ContentProvider Provider, ImageSet? Set, string? QuoteToken, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>Pictures sent together.</summary>
public sealed record ImageSet(string Id, int? Index, int? Total);

/// <summary>A video; the duration is in milliseconds. From a desktop the same file may come as a file.</summary>
public sealed record VideoContent(string Id, ContentProvider Provider, long? Duration, string? QuoteToken, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>A voice message; the duration is in milliseconds.</summary>
public sealed record AudioContent(string Id, ContentProvider Provider, long? Duration, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>A file; the size is in bytes.</summary>
public sealed record FileContent(string Id, string? FileName, long? FileSize, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);

/// <summary>Who holds the bytes. When it is not LINE, fetch the URL without the channel's token.</summary>
/// <param name="Type"><c>line</c>, <c>external</c>, or one that LINE added later.</param>
public sealed record ContentProvider(string Type, string? OriginalContentUrl, string? PreviewImageUrl)
{
    /// <summary>Whether the content API has the bytes.</summary>
    public bool IsLine => Type == "line";
}
