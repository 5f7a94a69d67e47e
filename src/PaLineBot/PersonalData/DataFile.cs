namespace PaLineBot.PersonalData;

/// <summary>A file of somebody's ZIP.</summary>
/// <param name="Path">Its folders and name in there.</param>
/// <param name="OpenAsync">Opens it; null when its content is not there any more. Throws <see cref="DataAwayException"/> when nobody can tell now.</param>
public sealed record DataFile(string Path, Func<CancellationToken, Task<Stream?>> OpenAsync);

/// <summary>Where contents are kept is away for a while.</summary>
public sealed class DataAwayException(Exception reason) : Exception(reason.Message, reason);
