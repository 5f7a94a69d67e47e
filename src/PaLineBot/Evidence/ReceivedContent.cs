namespace PaLineBot.Evidence;

/// <summary>A content that was read: kept, or refused and gone.</summary>
/// <param name="Content">The content, to be disposed; null when refused.</param>
/// <param name="Type">Its type; null when refused.</param>
/// <param name="Refusal"><c>type</c>, <c>unsafe</c>, <c>size</c> or <c>empty</c>, or null.</param>
public sealed record ReceivedContent(IncomingContent? Content, MediaType? Type, string? Refusal) : IDisposable
{
    /// <summary>There was not a byte.</summary>
    public const string Empty = "empty";

    /// <inheritdoc />
    public void Dispose() => Content?.Dispose();
}
