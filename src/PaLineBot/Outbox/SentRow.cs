namespace PaLineBot.Outbox;

/// <summary>A row that LINE has.</summary>
/// <param name="MessageIds">The ids LINE gave its messages, divided by commas, where one of them can be quoted; else null.</param>
public sealed record SentRow(Guid Id, string? MessageIds);
