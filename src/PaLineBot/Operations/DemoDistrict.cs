namespace PaLineBot.Operations;

/// <summary>The demo district's data file.</summary>
public sealed record DemoDistrict(
    string Key,
    string Name,
    string ShortName,
    string HelpContact,
    string? SubmitBy,
    string ChannelId,
    string ChannelSecret,
    IReadOnlyList<DemoSchool> Schools,
    IReadOnlyList<DemoPerson> Office,
    string? LiffId = null,
    string? LoginChannelId = null,
    string? LoginChannelSecret = null);

/// <summary>A school with its people.</summary>
public sealed record DemoSchool(string Code, string Name, IReadOnlyList<DemoPerson> People);

/// <summary>A person with a fixed join code; <paramref name="ActsFor"/> is the scope they act in, or null.</summary>
public sealed record DemoPerson(string Name, string Position, string Standing, string Code, string? ActsFor = null);
