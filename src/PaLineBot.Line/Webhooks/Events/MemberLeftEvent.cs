namespace PaLineBot.Line.Webhooks.Events;

/// <summary>People left a group of the bot.</summary>
public sealed record MemberLeftEvent(EventCommon Common, IReadOnlyList<string> UserIds) : WebhookEvent(Common);
