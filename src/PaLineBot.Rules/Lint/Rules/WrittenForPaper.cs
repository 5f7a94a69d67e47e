using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>
/// P1-06, P1-10: a text is written for paper, not for a chat: no polite word at its end, no small pictures, no ชม. or นร.; each is
/// offered to be mended by one tap. Short forms are told at their first place in the form only.
/// </summary>
internal sealed class WrittenForPaper : LintRule
{
    private static readonly string[] CutOut = [""];

    public override void OnText(LintRun run, FieldText text)
    {
        if (!text.SaysSomething || run.Form.FindSection(text.Field.SectionId)!.Kind is not (SectionKind.SubIndicator or SectionKind.Challenge)) return;
        if (Chatter.PoliteEnd(text.Raw) is { } polite) run.Add("P1-06", Severity.Warning, text, polite, "P1-06.polite", CutOut);
        if (Chatter.Picture(text.Raw) is { } picture) run.Add("P1-06", Severity.Warning, text, picture, "P1-06.picture", CutOut);
        if (text.Raw.IndexOf(LintWords.Hours.Short, StringComparison.Ordinal) is >= 0 and var at)
            run.Add("P1-06", Severity.Warning, text, new TextSpan(at, LintWords.Hours.Short.Length), "P1-06.hours", [LintWords.Hours.Full], ("full", LintWords.Hours.Full));
        if (ShortForms.Find(text.Raw) is { } found && run.IsFirstWith(found.Form.Short, text.Field))
            run.Add("P1-10", Severity.Hint, text, found.Span, "P1-10.short", [found.Form.Full], ("full", found.Form.Full));
    }
}
