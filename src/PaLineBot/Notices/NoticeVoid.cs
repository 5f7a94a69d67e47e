using PaLineBot.Data;

namespace PaLineBot.Notices;

/// <summary>Takes notices back, and what waits to be pushed of them.</summary>
internal static class NoticeVoid
{
    /// <summary>Takes back what a query finds.</summary>
    /// <param name="found">Selects the ids of untold notices, for update.</param>
    /// <param name="parameters">Its parameters.</param>
    /// <param name="why">One word for whoever looks into the table, such as <c>withdrawn</c>.</param>
    public static async Task RunAsync(Work work, string found, object? parameters, string why)
    {
        var ids = (await work.ListAsync<long>(found, parameters)).ToArray();
        if (ids.Length == 0)
        {
            return;
        }

        await WaitingPushes.LetGoAsync(work, ids, WaitingPushes.NotInHand, "taken back");
        await WaitingPushes.NoMoreAsync(work, ids);
        await work.ExecuteAsync(
            "update notices set told_at = @now, told_how = 'void', void_why = @why where district_id = @d and id = any(@ids) and told_at is null",
            new { ids, why });
    }
}
