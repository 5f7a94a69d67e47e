namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A module channel was attached or detached.</summary>
public sealed record ModuleEvent(EventCommon Common, string? Change, string? BotId, IReadOnlyList<string> Scopes, string? Reason) : WebhookEvent(Common);
