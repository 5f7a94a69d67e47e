using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Lint;

/// <summary>All that the rules look at.</summary>
/// <param name="Form">The form.</param>
/// <param name="Sheet">The answers.</param>
/// <param name="Standing">The owner's standing.</param>
/// <param name="FiscalYear">Fiscal year label, Buddhist era, for example 2570.</param>
/// <param name="PeriodStart">First day of the agreement's period as stored.</param>
/// <param name="PeriodEnd">Last day of the agreement's period as stored.</param>
public sealed record LintSubject(
    Form Form,
    AnswerSheet Sheet,
    AcademicStanding Standing,
    int FiscalYear,
    DateOnly PeriodStart,
    DateOnly PeriodEnd)
{
    /// <summary>A sheet whose period is the whole fiscal year.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No calendar has this year.</exception>
    public static LintSubject OfYear(Form form, AnswerSheet sheet, AcademicStanding standing, int fiscalYear)
    {
        var year = new FiscalYear(fiscalYear);
        return new LintSubject(form, sheet, standing, fiscalYear, year.Start, year.End);
    }

    /// <summary>Policies of the years for C-13; those that ship with the program unless a district has its own.</summary>
    public IReadOnlyList<PolicyFocus> Policies { get; init; } = PolicyFocus.Embedded;

    /// <summary>Ids of fields the owner was not asked yet; empty, as for a readiness check, means that all were.</summary>
    public IReadOnlySet<string> StillToCome { get; init; } = System.Collections.Frozen.FrozenSet<string>.Empty;
}
