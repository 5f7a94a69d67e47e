namespace PaLineBot.Data;

/// <summary>A row of a table with a district: <see cref="PaLineBotDb"/> shows those of its own district only.</summary>
public interface IInDistrict
{
    int DistrictId { get; }
}
