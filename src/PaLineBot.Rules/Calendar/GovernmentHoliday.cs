namespace PaLineBot.Rules.Calendar;

/// <summary>วันหยุดราชการ: one day off for the civil service.</summary>
/// <param name="Date">The day.</param>
/// <param name="Name">Thai name.</param>
/// <param name="Source">Where the date comes from.</param>
/// <param name="Confirmed">False while the announcement has not been seen: staff should check it.</param>
public sealed record GovernmentHoliday(DateOnly Date, string Name, string Source, bool Confirmed);
