using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What can be tapped beside a question instead of answering it.</summary>
internal static class QuestionWays
{
    private const int FillInGraphemes = 300;
    private const int TapsInCard = 2;

    /// <summary>All of it, what is used most first.</summary>
    public static IEnumerable<Button?> Of(Talk talk, Field field, PromptMode mode)
    {
        var old = talk.Sheet!.TextOf(field.Id);
        var has = talk.Sheet.Has(field.Id);
        if (field.Kind == FieldKind.AnyOf) yield return Quick.Of("b.done", Verbs.Done, field.Id);
        if (has) yield return Quick.Of("b.keep", Verbs.Keep, field.Id);
        if (has && field.Kind == FieldKind.Text && Clip.Length(old) <= FillInGraphemes)
            yield return new FillInButton(Wording.Get("b.edit-old"), Tap.Data(Verbs.Field, field.Id), old);
        if (has && field.Kind == FieldKind.Text && mode == PromptMode.Replace)
            yield return Quick.Of("b.append", Verbs.Append, field.Id);
        if (field.Example is not null) yield return Quick.Of("b.example", Verbs.Example, field.Id);
        if (PeopleGroups.CanSkipRest(talk, field)) yield return Quick.Of("b.skip-groups", Verbs.SkipGroups, field.Id);
        if (!has) yield return Quick.Of("b.skip", Verbs.SkipField, field.Id);
        if (Route.Before(talk.Form!, talk.Sheet, field.Id) is not null) yield return Quick.Of("b.back", Verbs.Back, field.Id);
        yield return Quick.Labelled(Wording.Get("b.item", ("item", Names.Short(talk.Form!, field.SectionId))), Verbs.Item, field.SectionId);
        yield return Quick.Of("b.later", Verbs.Later);
        yield return talk.Page("b.page-write", $"pa1/{field.SectionId}");
    }

    /// <summary>What of it stands in the card itself, where LINE for PC and who has scrolled on find it: the first taps, and the page.</summary>
    public static IReadOnlyList<CardAction> InCard(Talk talk, Field field, PromptMode mode)
    {
        var all = Of(talk, field, mode).ToList();
        var taps = all.OfType<PostbackButton>().Take(TapsInCard).Select((b, i) => CardAction.Of(b.Label, b.Data, i == 0 && field.Kind == FieldKind.AnyOf));
        return [.. taps, .. all.OfType<LinkButton>().Select(l => CardAction.Opening(l))];
    }
}
