namespace PaLineBot.Line.Api.Answers;

/// <summary>A rich menu that exists at LINE.</summary>
public sealed record RichMenuSummary(string RichMenuId, string? Name, string? ChatBarText);
