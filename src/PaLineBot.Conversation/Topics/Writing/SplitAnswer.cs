using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>
/// One message with several fields in it: kept as one answer at once, and offered as a split. Answers that the split
/// would replace are shown before, and said once more after.
/// </summary>
internal static class SplitAnswer
{
    private const int PartGraphemes = 200;
    private const string KeepOthers = "keep";

    /// <summary>Offers a split of what was just saved, if it looks like one.</summary>
    public static bool Offered(Talk talk, Field field)
    {
        if (Parts(talk, field) is not { } parts) return false;
        var form = talk.Form!;
        var section = form.FindSection(field.SectionId)!;
        var fields = section.Fields.Where(f => parts.ContainsKey(f.Id)).ToList();
        var replaced = Replaced(talk, field, parts);
        var title = Wording.Get("split.title", ("n", fields.Count));
        var ways = Ways(field, Mark(replaced), replaced.Count > 0);
        if (Route.Next(form, talk.Sheet!, talk.Place) is { } next) Asking.Push(talk, next.Id);
        else Asking.Close(talk);
        talk.Show(new SplitCard(title, Names.Title(form, section), [.. fields.SelectMany(f => Lines(talk, f, parts[f.Id], replaced))],
            Note(talk, field, replaced), ways,
            Clip.Alt(Wording.Get("split.alt", ("title", title), ("fields", string.Join(", ", fields.Select(f => f.ShortTitle)))))));
        // A yes is no leave to replace what else stands there.
        OnScreen.Put(talk, ways.Select((w, i) => new ScreenButton(w.Label, w.Data, i == ways.Count - 1 ? false : i == 0 && replaced.Count == 0 ? true : null)));
        talk.Offer(Quick.Of("b.later", Verbs.Later));
        return true;
    }

    /// <summary>The person confirmed: each part goes to its field, or only to those that would replace nothing.</summary>
    public static void Confirm(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Form!.FindField(tap.Arg(0)) is not { } field || Parts(talk, field) is not { } parts)
        {
            Stale.Say(talk);
            return;
        }
        var replaced = Replaced(talk, field, parts);
        var keep = tap.Arg(1) == KeepOthers;
        if (!keep && replaced.Count > 0 && tap.Arg(1) != Mark(replaced))
        {
            Offered(talk, field);
            return;
        }
        var typed = TakeAnswer.Parts(talk, field.Id);
        if (!parts.ContainsKey(field.Id)) talk.Save(field.Id, null);
        var taken = parts.Where(p => !keep || replaced.All(r => r.Field.Id != p.Key)).ToList();
        foreach (var (id, text) in taken) talk.Save(id, new Answer(AnswerParts.Taken(typed, text)));
        var was = replaced.Where(_ => !keep).Select(r => Wording.Get("split.was", ("field", Names.Of(talk.Form, r.Field)), ("text", r.Text)));
        talk.SayText(string.Join("\n\n", was.Prepend(Wording.Get("split.done", ("item", Names.Short(talk.Form, field.SectionId)), ("n", taken.Count)))));
        Advance.Next(talk);
        LastAnswer.Offer(talk, taken.Count > 0 ? taken[0].Key : field.Id);
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

    private static IEnumerable<CardLine> Lines(Talk talk, Field field, string text, List<(Field Field, string Text)> replaced)
    {
        yield return new CardLine(field.ShortTitle, Clip.To(text, PartGraphemes));
        foreach (var old in replaced.Where(r => r.Field.Id == field.Id))
            yield return new CardLine(Wording.Get("split.replaces", ("field", Names.Of(talk.Form!, field))), Clip.To(old.Text, PartGraphemes));
    }

    private static string Note(Talk talk, Field field, List<(Field Field, string Text)> replaced)
    {
        var note = Wording.Get("split.note", ("field", Names.Of(talk.Form!, field)));
        return replaced.Count == 0 ? note : note + " " + Wording.Get("split.note-replaces",
            ("fields", string.Join(", ", replaced.Select(r => r.Field.ShortTitle))));
    }

    private static List<CardAction> Ways(Field field, string mark, bool replaces)
    {
        List<CardAction> ways = [CardAction.Main("b.split", Tap.Data(Verbs.Split, field.Id, mark)), CardAction.Other("b.whole", Tap.Data(Verbs.Whole, field.Id))];
        if (replaces) ways.Insert(1, CardAction.Other("b.split-keep", Tap.Data(Verbs.Split, field.Id, KeepOthers)));
        return ways;
    }

    /// <summary>Other fields that say something else now, with what they say.</summary>
    private static List<(Field Field, string Text)> Replaced(Talk talk, Field field, IReadOnlyDictionary<string, string> parts) =>
        [.. talk.Form!.FindSection(field.SectionId)!.Fields
            .Where(f => f.Id != field.Id && talk.Sheet!.Has(f.Id) && parts.TryGetValue(f.Id, out var text) && talk.Sheet.TextOf(f.Id).Trim() != text.Trim())
            .Select(f => (f, talk.Sheet!.TextOf(f.Id)))];

    /// <summary>Marks what was shown as replaced, so that an old button never replaces what was written since.</summary>
    private static string Mark(List<(Field Field, string Text)> replaced) =>
        TextMark.Of(string.Concat(replaced.Select(r => $"{r.Field.Id}\0{r.Text}\0")));

    private static IReadOnlyDictionary<string, string>? Parts(Talk talk, Field field) => talk.Sheet!.Has(field.Id)
        ? Splitter.TrySplit(talk.Form!, talk.Form!.FindSection(field.SectionId)!, field, talk.Sheet.TextOf(field.Id)) : null;
}
