using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Rules.Duties;

/// <summary>What a person owes for the agreement of a fiscal year (S001 §3.1.1: everybody whose position has a form, from 1 October).</summary>
public static class AgreementDuties
{
    /// <summary>Of which kinds they are.</summary>
    public static IReadOnlyList<DutyKind> Kinds { get; } = [DutyKind.Mend, DutyKind.Write, DutyKind.Submit];

    /// <summary>The duties, done ones too, in the order in which they are worked off.</summary>
    /// <param name="person">Whose.</param>
    /// <param name="year">The fiscal year.</param>
    /// <param name="status">Where the agreement is, or null when it was not begun.</param>
    /// <param name="isWritten">Whether nothing required is left to write (<see cref="Progress.IsComplete"/>).</param>
    /// <param name="due">Last day to submit in that year, or null.</param>
    public static IReadOnlyList<Duty> Of(long person, FiscalYear year, AgreementStatus? status, bool isWritten, DateOnly? due)
    {
        var isSubmitted = IsSubmitted(status);
        var duties = new List<Duty>();
        if (status == AgreementStatus.Returned) duties.Add(New(DutyKind.Mend, isDone: false));
        duties.Add(New(DutyKind.Write, isWritten || isSubmitted));
        duties.Add(New(DutyKind.Submit, isSubmitted));
        return duties;

        Duty New(DutyKind kind, bool isDone) => new(person, kind, $"agreement:{year.Label}", ThaiDate.At(year.Start, TimeOnly.MinValue), due, isDone);
    }

    /// <summary>Whether an agreement counts as submitted: it waits for its superior, or is approved.</summary>
    public static bool IsSubmitted(AgreementStatus? status) => status is AgreementStatus.Submitted or AgreementStatus.Approved;

    /// <summary>Whether a position has an agreement to write: a complete form is there for it, so that its holders count.</summary>
    public static bool Owes(FormCatalogue catalogue, Position position) => catalogue.CurrentFor(position) is { Status: FormStatus.Complete };

    /// <summary>All positions that have one.</summary>
    public static IReadOnlyList<Position> Positions(FormCatalogue catalogue) => [.. Enum.GetValues<Position>().Where(p => Owes(catalogue, p))];
}
