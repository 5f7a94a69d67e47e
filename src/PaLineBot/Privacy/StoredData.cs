using PaLineBot.Data;
using PaLineBot.PersonalData;

namespace PaLineBot.Privacy;

/// <summary>How much is stored about a person.</summary>
/// <param name="Agreements">In how many fiscal years there is a PA.</param>
/// <param name="Official">How many rounds were decided.</param>
/// <param name="OfficialYear">The newest fiscal year with one, or null.</param>
/// <param name="Evidence">Pictures, files and links.</param>
/// <param name="Decided">How many rounds of others they decided: their name and words stand on them.</param>
public sealed record StoredData(long Agreements, long Official, int? OfficialYear, long Evidence, long Decided)
{
    public static readonly StoredData None = new(0, 0, null, 0, 0);

    /// <summary>The fiscal year at whose end the newest of those papers has been kept long enough, or null when there is none.</summary>
    public int? OfficialUntil(Work work) => OfficialYear + work.District.Retention.OfficialYears;

    public static async Task<StoredData> OfAsync(Work work, long personId)
    {
        var (agreements, official, year, evidence, decided) = await work.FindAsync<(long, long, int?, long, long)>(
            $"""
            select (select count(*) from agreements a where a.district_id = @d and a.person_id = @personId),
                   (select count(*) from submissions r join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
                    where r.district_id = @d and a.person_id = @personId and {OfficialPaper.IsOne}),
                   (select max(a.fiscal_year) from submissions r join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
                    where r.district_id = @d and a.person_id = @personId and {OfficialPaper.IsOne}),
                   (select count(*) from evidence e where e.district_id = @d and e.person_id = @personId and e.removed_at is null),
                   (select count(*) from submissions r where r.district_id = @d and r.decided_by = @personId and {OfficialPaper.IsOne})
            """,
            new { personId });
        return new StoredData(agreements, official, year, evidence, decided);
    }
}
