using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Lint.Rules;

/// <summary>P1-06: a task says more than the title of its row, and more than a few words (S000 ข้อ 2).</summary>
internal sealed class TaskSaysMore : LintRule
{
    public override void OnText(LintRun run, FieldText text)
    {
        if (text.Field.Role != FieldRole.Task || !text.SaysSomething) return;
        if (RepeatsTitle(run, text)) run.Add("P1-06", Severity.Warning, text, text.Whole, "P1-06.title");
        else if (IsShort(text)) run.Add("P1-06", Severity.Warning, text, text.Whole, "P1-06.short");
    }

    /// <summary>Whether P1-06 speaks, so that P1-05 need not.</summary>
    public static bool SaysTooLittle(LintRun run, FieldText text) => IsShort(text) || RepeatsTitle(run, text);

    private static bool IsShort(FieldText text)
    {
        var limit = LintWords.Limits.ShortestTask;
        return text.Raw.Length < limit * 4 && ThaiText.GraphemeCount(text.Raw.Trim()) < limit;
    }

    private static bool RepeatsTitle(LintRun run, FieldText text)
    {
        var title = TextCompare.Compact(run.Form.FindSection(text.Field.SectionId)!.Title);
        var task = text.Compact;
        if (task.Length > title.Length + 40) return false;
        return title.Contains(task, StringComparison.Ordinal)
            || (task.Contains(title, StringComparison.Ordinal) && task.Length - title.Length < LintWords.Limits.TitleRemainder);
    }
}
