using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Cards;

/// <summary>A button in a card, or what a tap on a row means.</summary>
/// <param name="Label">At most 20 code points.</param>
/// <param name="Data">Postback data, at most 300 characters; of a link its address.</param>
/// <param name="DisplayText">What the person is seen to say; of a link nothing.</param>
/// <param name="Primary">Whether it is the main action of the card.</param>
public sealed record CardAction(string Label, string Data, string DisplayText, bool Primary)
{
    /// <summary>Whether it opens a page.</summary>
    public bool IsLink { get; init; }

    internal static CardAction Main(string labelKey, string data) => Of(Wording.Get(labelKey), data, true);

    internal static CardAction Other(string labelKey, string data) => Of(Wording.Get(labelKey), data, false);

    internal static CardAction Of(string label, string data, bool primary = false)
    {
        var clipped = Clip.Label(label);
        return new CardAction(clipped, data, clipped, primary);
    }

    /// <summary>Opens what a link button opens.</summary>
    internal static CardAction Opening(LinkButton page, bool primary = false) => new(page.Label, page.Uri, "", primary) { IsLink = true };
}
