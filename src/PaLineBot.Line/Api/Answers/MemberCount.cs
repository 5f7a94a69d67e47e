namespace PaLineBot.Line.Api.Answers;

/// <summary>How many people are in a group, without the account itself: what one push to it costs.</summary>
public sealed record MemberCount(int Count);
