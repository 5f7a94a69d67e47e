namespace PaLineBot.Line.Api.Answers;

/// <summary>Where LINE sends events, and whether it does.</summary>
public sealed record WebhookEndpoint(string Endpoint, bool Active);
