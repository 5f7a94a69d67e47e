using Microsoft.EntityFrameworkCore;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.People;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>Who has to write, mend and submit an agreement of this fiscal year.</summary>
public sealed class WritingDuties(FormCatalogue catalogue) : IDuties
{
    /// <inheritdoc />
    public IReadOnlyList<DutyKind> Kinds { get; } = AgreementDuties.Kinds;

    /// <inheritdoc />
    public async Task<IReadOnlyList<Duty>> OfAsync(Work work, IReadOnlyCollection<long> people)
    {
        var year = new FiscalYear(work.Year);
        var owners = await (
            from person in work.Db.Set<Person>()
            where people.Contains(person.Id) && person.LeftAt == null
            from agreement in work.Db.Set<Agreement>().Where(a => a.PersonId == person.Id && a.FiscalYear == year.Label).DefaultIfEmpty()
            select new { person.Id, person.Position, Agreement = agreement }).ToListAsync();
        var sheets = await SheetOutlines.OfAsync(work, catalogue, [.. owners.Select(o => o.Agreement).OfType<Agreement>()]);
        return
        [
            .. from owner in owners
               where owner.Agreement is not null || AgreementDuties.Owes(catalogue, owner.Position)
               from duty in AgreementDuties.Of(owner.Id, year, owner.Agreement?.Status, IsWritten(owner.Agreement), work.SubmitBy)
               select duty with { Writing = WritingOf(owner.Agreement) },
        ];

        WritingProgress? WritingOf(Agreement? agreement) =>
            agreement is not null && catalogue.Find(agreement.Form) is { } form && sheets[agreement.Id] is var sheet
                ? new WritingProgress(Progress.CountDone(form, sheet), form.SubIndicators.Count(), form.Sections.FirstOrDefault(s => !Progress.IsDone(s, sheet))?.Id)
                : null;

        bool IsWritten(Agreement? agreement) =>
            agreement is not null && catalogue.Find(agreement.Form) is { } form && Progress.IsComplete(form, sheets[agreement.Id]);
    }
}
