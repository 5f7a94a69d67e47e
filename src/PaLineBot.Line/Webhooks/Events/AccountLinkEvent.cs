namespace PaLineBot.Line.Webhooks.Events;

/// <summary>An account link ended; without source and reply token when it failed.</summary>
public sealed record AccountLinkEvent(EventCommon Common, string? ReplyToken, bool Succeeded, string? Nonce) : WebhookEvent(Common);
