namespace PaLineBot.Line.Webhooks.Events;

/// <summary>An event of a type that this library does not know; <see cref="EventCommon.Type"/> has it as sent.</summary>
public sealed record UnknownEvent(EventCommon Common) : WebhookEvent(Common);
