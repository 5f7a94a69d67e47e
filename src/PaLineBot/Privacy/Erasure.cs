using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.PersonalData;
using PaLineBot.Turns;

namespace PaLineBot.Privacy;

/// <summary>Erases what is stored about somebody, but for official papers; the audit keeps the receipt, and no name.</summary>
public sealed class Erasure(IEnumerable<IPersonalData> features)
{
    private readonly IPersonalData[] inOrder = [.. features.OrderBy(f => f.Place)];

    /// <summary>What is stored about whoever acts.</summary>
    /// <returns>As the other; null also when no account acts.</returns>
    public async Task<StoredData?> RunAsync(Work work, string receiptCode) =>
        work.LineUserId is { } account ? await RunAsync(work, new DataOwner(work.Person?.Id ?? 0, account), receiptCode) : null;

    /// <returns>What is left; null when nothing can be erased because just now the account became somebody's, or another's; then nothing of it is to be committed.</returns>
    public async Task<StoredData?> RunAsync(Work work, DataOwner owner, string receiptCode)
    {
        if (owner.LineUserId is { } lane)
        {
            await LaneClaim.HoldAsync(work, lane);
        }

        // Whoever erases leaves, and that is first taken in the order in which everybody takes it who changes who decides.
        await NoticeHandOver.HoldAsync(work);
        if (owner.PersonId > 0 && !await work.FindAsync<bool>(
            "select exists (select 1 from people where district_id = @d and id = @PersonId and line_user_id is not distinct from @LineUserId)", owner))
        {
            return null;
        }

        foreach (var feature in inOrder)
        {
            await feature.EraseAsync(work, owner);
        }

        // Whoever accepts a request of this account just now has held it before us, so that this sees them.
        if (owner.PersonId == 0 && await work.FindAsync<bool>("select exists (select 1 from people where district_id = @d and line_user_id = @LineUserId)", owner))
        {
            return null;
        }

        var mark = owner.LineUserId is { } account ? work.District.Pepper.OfAccount(account) : null;
        var left = owner.PersonId == 0 ? StoredData.None : await StoredData.OfAsync(work, owner.PersonId);
        await work.AuditAsync("person.erased", owner.PersonId == 0 ? $"account:{mark}" : $"person:{owner.PersonId}", new()
        {
            ["receipt"] = receiptCode,
            ["account"] = mark,
            ["papersKept"] = left.Official,
            ["keptUntil"] = left.OfficialUntil(work),
            ["decided"] = left.Decided,
        });
        return left;
    }
}
