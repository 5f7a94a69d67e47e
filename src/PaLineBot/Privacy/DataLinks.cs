using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Links;

namespace PaLineBot.Privacy;

/// <summary>Links to the ZIP of what is stored about whoever acts.</summary>
public sealed class DataLinks(FileLinks links)
{
    public FileLink To(LinkHolder holder) => links.To(TicketKind.Data, holder, new DataTicket());

    /// <summary>For the chat; null when who acts is nobody of the district.</summary>
    public async Task<MyDataFacts?> OfAsync(Work work)
    {
        if (LinkHolder.Of(work) is not { } holder)
        {
            return null;
        }

        var stored = await StoredData.OfAsync(work, holder.PersonId);
        return new MyDataFacts(
            To(holder).External.ToString(), (int)links.Lifetime.TotalMinutes, (int)stored.Agreements, (int)stored.Official, stored.OfficialUntil(work), (int)stored.Evidence, (int)stored.Decided);
    }
}
