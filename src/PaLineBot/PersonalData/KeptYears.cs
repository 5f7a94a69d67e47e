using PaLineBot.Data;

namespace PaLineBot.PersonalData;

/// <summary>What has been kept long enough at the moment of a work.</summary>
/// <param name="Official">The first fiscal year whose official papers are kept.</param>
/// <param name="Other">The first fiscal year of which all else is kept.</param>
/// <param name="Since">From when on what belongs to no fiscal year is kept.</param>
public sealed record KeptYears(int Official, int Other, DateTimeOffset Since)
{
    public static KeptYears Of(Work work)
    {
        var retention = work.District.Retention;
        return new(work.Year - retention.OfficialYears, work.Year - retention.Years, work.Now.AddYears(-retention.Years));
    }
}
