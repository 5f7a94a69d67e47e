namespace PaLineBot.PersonalData;

/// <summary>Where contents are kept is away for a while.</summary>
public sealed class DataAwayException(Exception reason) : Exception(reason.Message, reason);
