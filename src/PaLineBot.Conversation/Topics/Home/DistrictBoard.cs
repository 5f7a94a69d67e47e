using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>The way to the board of the district, for who decides on the directors of its schools.</summary>
internal static class DistrictBoard
{
    public static void Show(Talk talk)
    {
        var title = Wording.Get("district.title", ("district", talk.Facts.District.ShortName));
        IReadOnlyList<CardAction> actions = talk.Page("b.page-district", "district") is LinkButton page ? [CardAction.Opening(page, primary: true)] : [];
        talk.Show(new ConfirmCard(Wording.Get("home.kicker", ("fy", talk.FiscalYear)), title, false, [], Wording.Get("district.note"), actions, Clip.Alt(title)));
    }
}
