namespace PaLineBot.Line.Api.Answers;

/// <summary>The account itself. LINE: reference/messaging-api#get-bot-info.</summary>
public sealed record BotInfo(string UserId, string BasicId, string? PremiumId, string DisplayName, string? PictureUrl, string? ChatMode, string? MarkAsReadMode);
