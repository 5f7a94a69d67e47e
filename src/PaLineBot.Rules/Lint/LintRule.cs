using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint;

/// <summary>A writing rule. It may look at one text, at one section, or at the whole form.</summary>
internal abstract class LintRule
{
    /// <summary>Looks at one free text that is not empty and is asked for.</summary>
    public virtual void OnText(LintRun run, FieldText text)
    {
    }

    /// <summary>Looks at one section; findings may be about its fields.</summary>
    public virtual void OnSection(LintRun run, Section section)
    {
    }

    /// <summary>Looks at the whole form; findings have no field.</summary>
    public virtual void OnForm(LintRun run)
    {
    }
}
