using PaLineBot.Line.Messages.Actions;

namespace PaLineBot.Line.Messages;

/// <summary>One quick reply button, perhaps with a small picture (https, square PNG).</summary>
public sealed record QuickReplyItem(LineAction Action, string? ImageUrl = null);
