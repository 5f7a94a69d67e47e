using PaLineBot.Data;
using PaLineBot.Hosting;

namespace PaLineBot.People;

/// <summary>
/// Brings notices in line with who decides: what was submitted, asked or decided while that changed, in a transaction of its own,
/// neither saw the change nor was seen by it.
/// </summary>
public sealed class NoticeHandOverJob(DistrictWorks works) : IJob
{
    // Far longer than a transaction takes. To look at all that waits would cost seconds in a large district, every minute.
    private static readonly TimeSpan LooksBack = TimeSpan.FromMinutes(15);

    /// <inheritdoc />
    public string Name => "hand-over";

    /// <inheritdoc />
    public string Schedule => "* * * * *";

    /// <inheritdoc />
    public Task RunAsync(CancellationToken cancel) => works.EachAsync(
        async work =>
        {
            await NoticeHandOver.HoldAsync(work);
            await NoticeHandOver.RunAsync(work, since: work.Now - LooksBack);
        },
        cancel);
}
