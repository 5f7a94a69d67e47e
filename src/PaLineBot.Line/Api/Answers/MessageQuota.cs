namespace PaLineBot.Line.Api.Answers;

/// <summary>How many messages the account may send this month; null is without limit. LINE: reference/messaging-api#get-quota.</summary>
public sealed record MessageQuota(long? Limit);
