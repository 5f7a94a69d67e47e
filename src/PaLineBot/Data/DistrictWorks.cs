using System.Runtime.ExceptionServices;
using Npgsql;
using PaLineBot.Districts;

namespace PaLineBot.Data;

/// <summary>The work of jobs: nobody acts, and every district has a transaction of its own.</summary>
public sealed class DistrictWorks(NpgsqlDataSource database, DistrictDirectory districts, TimeProvider clock)
{
    /// <summary>Does something in each district, one after another. Where it fails keeps no other district from its turn; the first failure is thrown then.</summary>
    public async Task EachAsync(Func<Work, Task> act, CancellationToken cancel)
    {
        ExceptionDispatchInfo? failed = null;
        foreach (var district in districts.All)
        {
            try
            {
                await InAsync(district, act, cancel);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                failed ??= ExceptionDispatchInfo.Capture(e);
            }
        }

        failed?.Throw();
    }

    private async Task InAsync(District district, Func<Work, Task> act, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await act(new Work(connection, transaction, district, actor: null, clock.GetUtcNow()));
        await transaction.CommitAsync(cancel);
    }
}
