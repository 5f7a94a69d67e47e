using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;

namespace PaLineBot.Documents;

/// <summary>Links to one's own paper, for the chat.</summary>
public static class ChatPapers
{
    /// <summary>The links, or null when the acting person has no agreement this fiscal year.</summary>
    public static async Task<PaperLinkFacts?> OfAsync(Work work, PaperService papers)
    {
        if (await CurrentAgreement.OfAsync(work) is not { } agreement || await papers.LinksAsync(work, agreement.Id) is not { } links)
        {
            return null;
        }

        string LinkTo(PaperFormat format, bool thaiDigits) => links.To(format, thaiDigits).External.ToString();
        return new PaperLinkFacts(
            LinkTo(PaperFormat.Pdf, thaiDigits: false),
            LinkTo(PaperFormat.Pdf, thaiDigits: true),
            LinkTo(PaperFormat.Docx, thaiDigits: false),
            (int)links.Lifetime.TotalMinutes);
    }
}
