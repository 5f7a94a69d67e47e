using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Rules.Workload;

namespace PaLineBot.Conversation.Topics;

/// <summary>What is said after an answer was saved, and what comes next.</summary>
internal static class AfterAnswer
{
    private const int EchoGraphemes = 120;
    private const int MostFindings = 2;
    private const int MostSuggestions = 3;

    /// <summary>Echo, at most two findings, then the next question.</summary>
    public static void Go(Talk talk, Field field, string echoKey = "answer.saved")
    {
        Forget(talk, field.Id);
        var lines = new List<string> { Echo(talk, field, echoKey) };
        lines.AddRange(Findings(talk, field));
        talk.SayText(string.Join('\n', lines), field.Id);
        Advance.Next(talk);
        LastAnswer.Offer(talk, field.Id);
    }

    /// <summary>Says shortly what is stored.</summary>
    public static string Echo(Talk talk, Field field, string key) => Wording.Get(key,
        ("field", Names.Of(talk.Form!, field)),
        ("text", Clip.OneLine(Names.Shown(field, talk.Sheet!.TextOf(field.Id)), EchoGraphemes)));

    /// <summary>At most two findings about the field; a hint only when there is nothing else. Offers what they suggest.</summary>
    public static IReadOnlyList<string> Findings(Talk talk, Field field)
    {
        var all = About(talk, field).OrderBy(f => f.Severity).ToList();
        var said = all.Where(f => f.Severity != Severity.Hint).Take(MostFindings).ToList();
        if (said.Count == 0) said = all.Take(1).ToList();
        foreach (var s in said.Where(f => f.Span is not null).SelectMany(f => f.Suggestions).Distinct().Take(MostSuggestions))
            talk.Offer(Quick.Labelled(s.Length == 0 ? Wording.Get("b.cut") : Wording.Get("b.fill", ("value", s)), Verbs.Fill, field.Id, s));
        return [.. said.Select(f => Wording.Get("answer.finding", ("message", f.Message)))];
    }

    /// <summary>What is wrong with the field; with the last hours of the workload also what their sum leads to.</summary>
    private static IEnumerable<Finding> About(Talk talk, Field field)
    {
        var subject = Subject.WhileWriting(talk);
        var found = Linter.CheckField(subject, field.Id);
        if (field is not { Role: FieldRole.Workload, Kind: FieldKind.Hours } || field.Id == WorkloadFields.Declared) return found;
        var isLast = !talk.Form!.FindSection(field.SectionId)!.Fields.Any(f => f.Kind == FieldKind.Hours && subject.StillToCome.Contains(f.Id));
        return isLast ? found.Concat(Linter.CheckField(subject, WorkloadFields.Declared)) : found;
    }

    private static void Forget(Talk talk, string fieldId)
    {
        var place = talk.Place;
        talk.Place = place with
        {
            Skipped = [.. place.Skipped.Where(id => id != fieldId)],
            SkippedAgain = [.. place.SkippedAgain.Where(id => id != fieldId)],
            Picked = [],
            Choosing = null,
        };
        if (talk.Status == AgreementStatus.Returned) Returned.AnswerGiven(talk, fieldId);
    }
}
