using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.PersonalData;

namespace PaLineBot.Privacy;

/// <summary>Erases what is stored about whoever acts, but for official papers; the audit keeps the receipt, and no name.</summary>
public sealed class Erasure(IEnumerable<IPersonalData> features)
{
    private readonly IPersonalData[] inOrder = [.. features.OrderBy(f => f.Place)];

    /// <returns>What is left; null when nothing can be erased: no account acts, or just now it became somebody's; then nothing of it is to be committed.</returns>
    public async Task<StoredData?> RunAsync(Work work, string receiptCode)
    {
        if (work.LineUserId is not { } account)
        {
            return null;
        }

        // Whoever erases leaves, and that is first taken in the order in which everybody takes it who changes who decides.
        await NoticeHandOver.HoldAsync(work);
        var owner = new DataOwner(work.Person?.Id ?? 0, account);
        var mark = work.District.Pepper.OfAccount(account);
        foreach (var feature in inOrder)
        {
            await feature.EraseAsync(work, owner);
        }

        // Whoever accepts a request of this account just now has held it before us, so that this sees them.
        if (owner.PersonId == 0 && await work.FindAsync<bool>("select exists (select 1 from people where district_id = @d and line_user_id = @account)", new { account }))
        {
            return null;
        }

        var left = owner.PersonId == 0 ? StoredData.None : await StoredData.OfAsync(work, owner.PersonId);
        await work.AuditAsync("person.erased", owner.PersonId == 0 ? $"account:{mark}" : $"person:{owner.PersonId}", new()
        {
            ["receipt"] = receiptCode,
            ["account"] = mark,
            ["papersKept"] = left.Official,
            ["keptUntil"] = left.OfficialUntil(work),
        });
        return left;
    }
}
