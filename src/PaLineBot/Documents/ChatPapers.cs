using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Links;

namespace PaLineBot.Documents;

/// <summary>Links to one's own paper, for the chat.</summary>
public static class ChatPapers
{
    /// <summary>The links, or null when the acting person has no agreement this fiscal year.</summary>
    public static async Task<PaperLinkFacts?> OfAsync(Work work, PaperService papers)
    {
        if (await CurrentAgreement.OfAsync(work) is not { } agreement || LinkHolder.Of(work) is not { } holder)
        {
            return null;
        }

        async Task<string> LinkAsync(PaperFormat format, bool thaiDigits) =>
            (await papers.LinkAsync(work.Connection, holder, agreement.Id, format, thaiDigits))?.External.ToString() ?? "";

        var (pdf, thai, word) = (await LinkAsync(PaperFormat.Pdf, false), await LinkAsync(PaperFormat.Pdf, true), await LinkAsync(PaperFormat.Docx, false));
        return pdf.Length == 0 ? null : new PaperLinkFacts(pdf, thai, word, (int)papers.LinkLifetime.TotalMinutes);
    }
}
