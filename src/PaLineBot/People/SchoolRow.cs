namespace PaLineBot.People;

/// <summary>A school.</summary>
internal sealed record SchoolRow
{
    public long Id { get; init; }

    public string Name { get; init; } = "";
}
