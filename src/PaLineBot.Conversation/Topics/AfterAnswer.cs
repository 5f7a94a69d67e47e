using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

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
        talk.SayText(string.Join('\n', lines));
        Advance.Next(talk);
    }

    /// <summary>Says shortly what is stored.</summary>
    public static string Echo(Talk talk, Field field, string key) => Wording.Get(key,
        ("field", Names.Of(talk.Form!, field)),
        ("text", Clip.OneLine(Names.Shown(field, talk.Sheet!.TextOf(field.Id)), EchoGraphemes)));

    /// <summary>At most two findings about the field; a hint only when there is nothing else. Offers what they suggest.</summary>
    public static IReadOnlyList<string> Findings(Talk talk, Field field)
    {
        var all = Linter.CheckField(Subject.Of(talk), field.Id).OrderBy(f => f.Severity).ToList();
        var said = all.Where(f => f.Severity != Severity.Hint).Take(MostFindings).ToList();
        if (said.Count == 0) said = all.Take(1).ToList();
        foreach (var s in said.Where(f => f.Span is not null).SelectMany(f => f.Suggestions).Distinct().Take(MostSuggestions))
            talk.Offer(Quick.Labelled(Wording.Get("b.fill", ("value", s)), Verbs.Fill, field.Id, s));
        return [.. said.Select(f => Wording.Get("answer.finding", ("message", f.Message)))];
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
