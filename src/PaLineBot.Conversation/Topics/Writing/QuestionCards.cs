using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

internal static class QuestionCards
{
    private const int CurrentGraphemes = 500;
    private const int CommentGraphemes = 500;

    public static QuestionCard Of(Talk talk, Field field, PromptMode mode)
    {
        var form = talk.Form!;
        var section = form.FindSection(field.SectionId)!;
        var title = Names.Title(form, section);
        var place = Names.Place(form, talk.Sheet!, field);
        var current = mode == PromptMode.Ask && field.Kind != FieldKind.Text ? "" : Current(talk, field);
        var first = section.Fields[0].Id == field.Id;
        var alt = Wording.Get("question.alt", ("place", place), ("title", title), ("field", field.ShortTitle), ("ask", field.Ask));
        return new QuestionCard(
            place, title, section.Fields.Count == 1 && field.Title.StartsWith(section.Title, StringComparison.Ordinal) ? "" : field.Title,
            section.Kind == SectionKind.SubIndicator ? Dots(form, talk.Sheet!, section) : "",
            field.Ask, PeopleGroups.Note(talk, field), first ? section.Meaning : "", Level(talk, field),
            Comment(talk, section.Id), current, Options(talk, field), QuestionWays.InCard(talk, field, mode), Clip.Alt(alt));
    }

    /// <summary>Progress over the 15: done ●, here ◉, open ○.</summary>
    public static string Dots(Form form, AnswerSheet sheet, Section here) => string.Concat(
        form.SubIndicators.Select(s => s.Id == here.Id ? "◉" : Progress.IsDone(s, sheet) ? "●" : "○"));

    /// <summary>The superior's comment on a section while it is being mended, or an empty string; the page shows a long one whole.</summary>
    public static string Comment(Talk talk, string sectionId) =>
        talk.Status == AgreementStatus.Returned && talk.Facts.Agreement?.LastSubmission?.Comments.FirstOrDefault(c => c.SectionId == sectionId) is { } comment
            ? Clip.To(comment.Text, CommentGraphemes)
            : "";

    private static string Current(Talk talk, Field field)
    {
        if (!talk.Sheet!.Has(field.Id)) return "";
        var text = Clip.To(Names.Shown(field, talk.Sheet.TextOf(field.Id)), CurrentGraphemes);
        return Wording.Get(talk.Sheet.Answers[field.Id].NeedsRevision ? "question.last-year" : "question.current", ("text", text));
    }

    private static string Level(Talk talk, Field field)
    {
        if (field.Role is FieldRole.Header or FieldRole.Workload || talk.Facts.Person is not { } person) return "";
        return talk.Form!.LevelOf(person.Standing) is { } level
            ? Wording.Get(person.Standing == AcademicStanding.None ? "question.level-none" : "question.level",
                ("standing", Names.Of(person.Standing)), ("position", Names.Of(person.Position)), ("verb", level.Verb))
            : "";
    }

    private static List<CardRow> Options(Talk talk, Field field)
    {
        var picked = field.Kind == FieldKind.AnyOf ? talk.Place.Picked : [];
        var verb = field.Kind == FieldKind.AnyOf ? Verbs.Toggle : Verbs.Option;
        return field.Options.Select((o, i) => new CardRow(
            picked.Contains(o.Id) ? "☑" : $"{i + 1}.", o.Title, "", false,
            CardAction.Of(o.ShortTitle, Tap.Data(verb, field.Id, o.Id)))).ToList();
    }
}
