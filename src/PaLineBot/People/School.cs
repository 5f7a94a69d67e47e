using PaLineBot.Data;

namespace PaLineBot.People;

public sealed class School : IInDistrict
{
    public long Id { get; init; }

    public int DistrictId { get; init; }

    /// <summary>The eight digits of the ministry.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }
}
