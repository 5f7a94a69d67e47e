using System.Text.Json.Nodes;
using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.PersonalData;

namespace PaLineBot.Privacy;

/// <summary>Removes at night what has been kept as long as the settings say.</summary>
public sealed class RetentionJob(DistrictWorks works, IEnumerable<IPersonalData> features) : IJob
{
    private readonly IPersonalData[] inOrder = [.. features.OrderBy(f => f.Place)];

    /// <inheritdoc />
    public string Name => "retention";

    /// <inheritdoc />
    public string Schedule => "17 19 * * *";

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancel) => works.EachAsync(
        async work =>
        {
            if (await work.FindAsync<bool>("select pg_try_advisory_xact_lock(hashtextextended('retention', @d))"))
            {
                await RetireAsync(work);
            }
        },
        cancel);

    private async Task RetireAsync(Work work)
    {
        var kept = KeptYears.Of(work);
        var removed = new JsonObject();
        foreach (var feature in inOrder)
        {
            if (await feature.RetireAsync(work, kept) is > 0 and var rows)
            {
                removed[feature.GetType().Name] = rows;
            }
        }

        if (removed.Count > 0)
        {
            await work.AuditAsync("data.retired", $"before:{kept.Other}", removed);
        }
    }
}
