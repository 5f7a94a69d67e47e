namespace PaLineBot.Line.Api.Answers;

/// <summary>How many messages were sent this month, approximately.</summary>
public sealed record MessageConsumption(long TotalUsage);
