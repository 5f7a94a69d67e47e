using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;

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
        var title = Wording.Get("papers.ready", ("fy", talk.FiscalYear));
        var until = Wording.Get("papers.until", ("minutes", papers.Minutes), ("time", ThaiDate.Time(talk.Facts.Now.AddMinutes(papers.Minutes))));
        var note = talk.Status is AgreementStatus.Draft or AgreementStatus.Returned ? until + "\n" + Wording.Get("papers.draft") : until;
        talk.Show(new ConfirmCard(Wording.Get("papers.kicker", ("fy", talk.FiscalYear), ("status", Wording.Get("status." + talk.Status))), title, false, [], note,
            [Link("b.papers-pdf", papers.Pdf, primary: true), Link("b.papers-pdf-thai", papers.PdfThaiDigits), Link("b.papers-word", papers.Word)],
            Clip.Alt(title)));
        talk.Offer(Quick.Mine, Quick.Menu);
    }

    private static CardAction Link(string key, string address, bool primary = false) =>
        CardAction.Opening(new LinkButton(Clip.Label(Wording.Get(key)), address), primary);
}
