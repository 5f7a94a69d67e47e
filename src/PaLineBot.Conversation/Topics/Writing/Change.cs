using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Changing any answer at any time.</summary>
internal static class Change
{
    /// <summary>A button that names a field.</summary>
    public static void Field(Talk talk, Tap tap)
    {
        if (Refused(talk)) return;
        if (talk.Form!.FindField(tap.Arg(0)) is { } field && talk.Sheet!.IsAsked(field)) Open(talk, field);
        else Stale.Say(talk);
    }

    /// <summary>A button that names an item.</summary>
    public static void Item(Talk talk, Tap tap)
    {
        if (talk.CanWrite && talk.Form!.FindSection(tap.Arg(0)) is { } section) Show(talk, section);
        else Stale.Say(talk);
    }

    /// <summary>"แก้ 1.3", or "แก้" alone.</summary>
    public static void Named(Talk talk, ItemIds.Named? named)
    {
        if (Refused(talk)) return;
        if (named is null) Summary.Show(talk, "summary.which");
        else if (named.Field is { } field && talk.Sheet!.IsAsked(field)) Open(talk, field);
        else Show(talk, named.Section);
    }

    /// <summary>Shows an item for changing; one with a single field opens it at once.</summary>
    public static void Show(Talk talk, Section section)
    {
        var fields = section.Fields.Where(f => talk.Sheet!.IsAsked(f)).ToList();
        if (fields.Count == 1) Open(talk, fields[0]);
        else ItemView.Show(talk, section);
    }

    /// <summary>"ข้อ 5" can be the fifth or the fifth of a domain, or an answer: asks.</summary>
    public static bool WhichOne(Talk talk, int n, Field? open)
    {
        if (!talk.CanWrite)
        {
            Home.TellStatus(talk);
            return true;
        }
        var all = talk.Form!.SubIndicators.ToList();
        var meant = all.Where((s, i) => i + 1 == n || s.Id.EndsWith($".{n}", StringComparison.Ordinal)).ToList();
        if (n >= 1 && n <= all.Count) talk.Say("item.which", ("n", n), ("of", all.Count), ("title", Names.Title(talk.Form, all[n - 1])));
        else talk.Say("item.which-none", ("n", n));
        foreach (var section in meant) talk.Offer(Quick.Labelled(Wording.Get("b.item", ("item", Names.Short(talk.Form, section))), Verbs.Change, section.Id));
        if (open is { Kind: FieldKind.Text }) Doubts.Offer(talk, open);
        talk.Offer(Quick.Mine);
        return true;
    }

    private static void Open(Talk talk, Field field)
    {
        talk.Place = talk.Place with { Choosing = null };
        if (talk.Sheet!.Has(field.Id) && AfterAnswer.Findings(talk, field) is { Count: > 0 } findings)
            talk.SayText(string.Join('\n', findings.Prepend(Wording.Get("change.noticed", ("field", Names.Of(talk.Form!, field))))));
        Asking.Show(talk, field);
    }

    private static bool Refused(Talk talk)
    {
        if (talk.CanWrite) return false;
        Home.TellStatus(talk);
        return true;
    }
}
