namespace PaLineBot.Line.Api.Answers;

/// <summary>A person, as they show themselves in LINE. LINE: reference/messaging-api#get-profile.</summary>
public sealed record Profile(string UserId, string DisplayName, string? PictureUrl, string? StatusMessage, string? Language);
