using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Conversation.Topics;

/// <summary>Links to the official paper of one's agreement.</summary>
internal static class Papers
{
    public static void Show(Talk talk)
    {
        if (talk.Facts.Get(new PapersRequest()) is not { } papers)
        {
            if (talk.Writes) talk.Say("papers.none");
            else WritesNone.Say(talk);
            talk.Offer(Quick.Continue, Quick.Menu);
            return;
        }
        var ready = Wording.Get("papers.ready", ("fy", talk.FiscalYear), ("minutes", papers.Minutes));
        talk.SayText(talk.Status is AgreementStatus.Draft or AgreementStatus.Returned ? ready + "\n\n" + Wording.Get("papers.draft") : ready);
        talk.Offer(Link("b.papers-pdf", papers.Pdf), Link("b.papers-pdf-thai", papers.PdfThaiDigits), Link("b.papers-word", papers.Word), Quick.Mine, Quick.Menu);
    }

    private static LinkButton Link(string key, string address) => new(Clip.Label(Wording.Get(key)), address);
}
