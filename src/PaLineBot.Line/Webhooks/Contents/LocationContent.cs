namespace PaLineBot.Line.Webhooks.Contents;

/// <summary>A place.</summary>
public sealed record LocationContent(string Id, string? Title, string? Address, double? Latitude, double? Longitude, string? MarkAsReadToken) : MessageContent(Id, MarkAsReadToken);
