using PaLineBot.Line.Messages.Actions;

namespace PaLineBot.Line.Messages.Templates;

/// <summary>One card of a carousel: text (120; 60 with a picture or title) with up to three buttons.</summary>
public sealed record CarouselColumn(
    string Text, IReadOnlyList<LineAction> Actions, string? Title = null, string? ThumbnailImageUrl = null, LineAction? DefaultAction = null);
