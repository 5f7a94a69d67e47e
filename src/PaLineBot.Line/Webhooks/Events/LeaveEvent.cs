namespace PaLineBot.Line.Webhooks.Events;

/// <summary>The bot was removed from a group, or left it.</summary>
public sealed record LeaveEvent(EventCommon Common) : WebhookEvent(Common);
