namespace PaLineBot.Line.Api.Answers;

/// <summary>How our webhook answered LINE when asked to be tried.</summary>
public sealed record WebhookTest(bool Success, int? StatusCode, string? Reason, string? Detail);
