using System.Threading.RateLimiting;

namespace PaLineBot.Hosting;

/// <summary>
/// Places for the requests of one LINE account, given before the database is touched: some requests at once, of which one
/// changes something; a few wait in order. A place is given back when it is disposed.
/// </summary>
public sealed class AccountLimits(RequestLimits settings) : IDisposable
{
    private readonly PartitionedRateLimiter<(int District, string User)> requests = Of(settings.RequestsAtOnce, settings.RequestsWaiting);
    private readonly PartitionedRateLimiter<(int District, string User)> changes = Of(1, settings.ChangesWaiting);

    /// <summary>A place for a request, before anything of it is read; not acquired when too many wait already.</summary>
    public ValueTask<RateLimitLease> RequestAsync(int districtId, string lineUserId, CancellationToken cancel) =>
        requests.AcquireAsync((districtId, lineUserId), 1, cancel);

    /// <summary>The place for a change, when its body is there.</summary>
    public ValueTask<RateLimitLease> ChangeAsync(int districtId, string lineUserId, CancellationToken cancel) =>
        changes.AcquireAsync((districtId, lineUserId), 1, cancel);

    /// <inheritdoc />
    public void Dispose()
    {
        requests.Dispose();
        changes.Dispose();
    }

    private static PartitionedRateLimiter<(int District, string User)> Of(int atOnce, int waiting) =>
        PartitionedRateLimiter.Create<(int District, string User), (int District, string User)>(account =>
            RateLimitPartition.GetConcurrencyLimiter(account, _ => new ConcurrencyLimiterOptions
            {
                PermitLimit = atOnce,
                QueueLimit = waiting,
                QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
            }));
}
