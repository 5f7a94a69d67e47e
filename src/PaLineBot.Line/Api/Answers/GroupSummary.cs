namespace PaLineBot.Line.Api.Answers;

/// <summary>A group the bot is in. LINE: reference/messaging-api#get-group-summary.</summary>
public sealed record GroupSummary(string GroupId, string GroupName, string? PictureUrl);
