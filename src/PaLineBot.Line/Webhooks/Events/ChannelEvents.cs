namespace PaLineBot.Line.Webhooks.Events;

/// <summary>A module channel was attached or detached.</summary>
public sealed record ModuleEvent(EventCommon Common, string? Change, string? BotId, IReadOnlyList<string> Scopes, string? Reason) : WebhookEvent(Common);

/// <summary>A module channel became active until a time in milliseconds since 1970 UTC.</summary>
public sealed record ActivatedEvent(EventCommon Common, long? ExpireAt) : WebhookEvent(Common);

/// <summary>A module channel became standby.</summary>
public sealed record DeactivatedEvent(EventCommon Common) : WebhookEvent(Common);

/// <summary>The account was suspended.</summary>
public sealed record BotSuspendedEvent(EventCommon Common) : WebhookEvent(Common);

/// <summary>The account was resumed.</summary>
public sealed record BotResumedEvent(EventCommon Common) : WebhookEvent(Common);
