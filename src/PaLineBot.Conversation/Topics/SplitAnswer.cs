using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>One message with several fields in it: kept as one answer at once, and offered as a split.</summary>
internal static class SplitAnswer
{
    private const int PartGraphemes = 200;

    /// <summary>Offers a split of what was just saved, if it looks like one.</summary>
    public static bool Offered(Talk talk, Field field)
    {
        if (Parts(talk, field) is not { } parts) return false;
        var form = talk.Form!;
        var section = form.FindSection(field.SectionId)!;
        var lines = section.Fields.Where(f => parts.ContainsKey(f.Id))
            .Select(f => new CardLine(f.ShortTitle, Clip.To(parts[f.Id], PartGraphemes))).ToList();
        var title = Wording.Get("split.title", ("n", lines.Count));
        if (Route.Next(form, talk.Sheet!, talk.Place) is { } next) Asking.Push(talk, next.Id);
        else Asking.Close(talk);
        talk.Show(new SplitCard(title, Names.Title(form, section), lines, Wording.Get("split.note", ("field", Names.Of(form, field))),
            [CardAction.Main("b.split", Tap.Data(Verbs.Split, field.Id)), CardAction.Other("b.whole", Tap.Data(Verbs.Whole, field.Id))],
            Clip.Alt(Wording.Get("split.alt", ("title", title), ("fields", string.Join(", ", lines.Select(l => l.Label)))))));
        talk.Offer(Quick.Of("b.split", Verbs.Split, field.Id), Quick.Of("b.whole", Verbs.Whole, field.Id), Quick.Of("b.later", Verbs.Later));
        return true;
    }

    /// <summary>The person confirmed: each part goes to its field.</summary>
    public static void Confirm(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Form!.FindField(tap.Arg(0)) is not { } field || Parts(talk, field) is not { } parts)
        {
            Stale.Say(talk);
            return;
        }
        var first = TakeAnswer.Parts(talk, field.Id)[0];
        if (!parts.ContainsKey(field.Id)) talk.Save(field.Id, null);
        foreach (var (id, text) in parts) talk.Save(id, new Answer([first with { Text = text }]));
        talk.SayText(Wording.Get("split.done", ("item", Names.Short(talk.Form, field.SectionId)), ("n", parts.Count)));
        Advance.Next(talk);
    }

    /// <summary>The person wants it as one answer.</summary>
    public static void KeepWhole(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Form!.FindField(tap.Arg(0)) is not { } field || !talk.Sheet!.Has(field.Id))
        {
            Stale.Say(talk);
            return;
        }
        AfterAnswer.Go(talk, field, "answer.kept-whole");
    }

    private static IReadOnlyDictionary<string, string>? Parts(Talk talk, Field field)
    {
        var section = talk.Form!.FindSection(field.SectionId)!;
        if (!talk.Sheet!.Has(field.Id)) return null;
        var parts = Splitter.TrySplit(talk.Form, section, field, talk.Sheet.TextOf(field.Id));
        return parts is null || parts.Keys.Any(id => id != field.Id && talk.Sheet.Has(id)) ? null : parts;
    }
}
