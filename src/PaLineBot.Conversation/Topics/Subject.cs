using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Conversation.Topics;

/// <summary>What the linter looks at.</summary>
internal static class Subject
{
    /// <summary>The owner's live answers.</summary>
    public static LintSubject Of(Talk talk) =>
        LintSubject.OfYear(talk.Form!, talk.Sheet!, talk.Facts.Person?.Standing ?? AcademicStanding.None, talk.FiscalYear);

    /// <summary>The live answers while they are being written: fields that are open and were not skipped are still to come.</summary>
    public static LintSubject WhileWriting(Talk talk) => Of(talk) with
    {
        StillToCome = Route.Asked(talk.Form!, talk.Sheet!).Where(f => talk.Sheet!.IsOpen(f.Id) && !talk.Place.Skipped.Contains(f.Id))
            .Select(f => f.Id).ToHashSet(StringComparer.Ordinal),
    };

    /// <summary>A frozen copy.</summary>
    public static LintSubject Of(Form form, SubmissionFacts s) => LintSubject.OfYear(form, s.Sheet, s.OwnerStanding, s.FiscalYear);
}
