using Npgsql;
using PaLineBot.Data;

namespace PaLineBot.Tests.Support;

/// <summary>Two transactions at once: one is held open while another comes as far as it can.</summary>
public static class AtOnce
{
    /// <summary>Starts something while this transaction is open, and waits until it is done or waits for the transaction to end.</summary>
    public static async Task<Task<T>> BesideAsync<T>(this World world, Work open, Func<Task<T>> start)
    {
        var other = start();
        await world.IsWaitedForAsync(open.Connection, other);
        return other;
    }

    /// <summary>Waits until somebody waits for the transaction of this connection, or the other is done.</summary>
    public static Task IsWaitedForAsync(this World world, NpgsqlConnection open, Task? other = null) => Eventually.HoldsAsync(async () =>
        other?.IsCompleted == true || await world.ScalarAsync<bool>(
            "select exists (select 1 from pg_stat_activity where datname = current_database() and @pid = any(pg_blocking_pids(pid)))", new { pid = open.ProcessID }));
}
