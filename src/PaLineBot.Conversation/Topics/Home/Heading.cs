using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Notices;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>What is said before the reply proper: welcome back, a message taken back, news that waited. One bubble.</summary>
internal static class Heading
{
    private static readonly TimeSpan LongAway = TimeSpan.FromHours(12);

    /// <summary>Puts it before what was said; says nothing where nothing else is said.</summary>
    public static void Put(Talk talk)
    {
        if (!talk.HasSpoken && talk.Facts.Next is not null) return;
        var lines = new List<string>();
        if (talk.HasSpoken && talk.Facts.Person is not null) lines.AddRange(WelcomeBack(talk).Concat(Erased(talk)));
        if (talk.HasSpoken) lines.AddRange(News(talk));
        if (lines.Count > 0) talk.SayFirst(string.Join("\n\n", lines));
        talk.State = talk.State.ConsentVersion == 0 && talk.Facts.Person is null ? talk.State : talk.State with { LastTurnAt = talk.Facts.Now };
    }

    /// <summary>Whether this turn begins with a welcome back, which is greeting enough.</summary>
    public static bool WelcomesBack(Talk talk) =>
        talk.State.LastTurnAt is { } last && talk.Facts.Now - last >= LongAway && talk.CanWrite;

    private static IEnumerable<string> WelcomeBack(Talk talk)
    {
        if (!WelcomesBack(talk)) yield break;
        var asked = talk.Place.Prompts.LastOrDefault(p => p.FieldId.Length > 0)?.FieldId ?? "";
        var done = ("done", (object?)Progress.CountDone(talk.Form!, talk.Sheet!));
        var of = ("of", (object?)talk.Form!.SubIndicators.Count());
        yield return talk.Form.FindField(asked) is { } field
            ? Wording.Get("home.welcome-back", done, of, ("field", Names.Of(talk.Form, field)))
            : Wording.Get("home.welcome-back-short", done, of);
    }

    private static IEnumerable<string> Erased(Talk talk)
    {
        if (talk.Form is not { } form || talk.Place.Erased.Count == 0) yield break;
        var fields = talk.Place.Erased.Select(form.FindField).OfType<Rules.Forms.Field>().ToList();
        var empty = fields.Any(f => !talk.Sheet!.Has(f.Id));
        talk.Place = talk.Place with { Erased = [] };
        if (fields.Count > 0)
            yield return Wording.Get(empty ? "unsend.emptied" : "unsend.erased", ("fields", string.Join(", ", fields.Select(f => Names.Of(form, f)))));
    }

    private static IEnumerable<string> News(Talk talk)
    {
        var notices = talk.Facts.Notices;
        if (notices.Count == 0) yield break;
        talk.Do(new NoticesTold([.. notices.Select(n => n.Id)]));
        var told = notices.Select(n => n.Notice).ToList();
        talk.Offer([.. NoticeWording.Buttons(told).Where(b => !talk.HasSaidInFull(b))]);
        foreach (var line in NoticeWording.Lines(told)) yield return line;
    }
}
