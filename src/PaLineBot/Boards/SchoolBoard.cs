using Microsoft.EntityFrameworkCore;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.People;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Boards;

/// <summary>Reads the board of a school.</summary>
internal static class SchoolBoard
{
    /// <summary>The school the caller leads or acts for, or null.</summary>
    public static async Task<LedSchoolFacts?> SchoolOfAsync(Work work) => await LedSchools.OfAsync(work) is [{ } first, ..] ? first : null;

    /// <summary>Everybody of the school who writes an agreement that its director decides on, the caller left out.</summary>
    public static async Task<IReadOnlyList<BoardRow>> RowsAsync(Work work, long schoolId, FormCatalogue catalogue, DutyList list)
    {
        var found = await Everybody(work, schoolId, AgreementDuties.Positions(catalogue)).ToListAsync();
        var sheets = await SheetOutlines.OfAsync(work, catalogue, [.. found.Select(f => f.Agreement).OfType<Agreement>()]);
        var duties = await list.OfAsync(work, [.. found.Select(f => f.Person.Id)]);
        return [.. found.Select(f => RowOf(f, f.Agreement is { } begun ? sheets[begun.Id] : null, [.. duties[f.Person.Id].Where(d => d is { IsDecision: false, IsDone: false })]))];
    }

    private static IQueryable<Found> Everybody(Work work, long schoolId, IReadOnlyList<Position> writing)
    {
        var (me, year) = (work.Person!.Id, FiscalYear.Of(work.Now).Label);
        return
            from person in work.Db.Set<Person>()
            where person.SchoolId == schoolId && person.LeftAt == null && person.Id != me
                  && writing.Contains(person.Position) && Deciding.ScopeOver(person.Position) == SuperiorScope.OfSchool
            from agreement in work.Db.Set<Agreement>().Where(a => a.PersonId == person.Id && a.FiscalYear == year).DefaultIfEmpty()
            from round in work.Db.Set<Submission>()
                .Where(r => r.AgreementId == agreement!.Id && r.Outcome != SubmissionOutcome.Withdrawn)
                .OrderByDescending(r => r.Round).Take(1).DefaultIfEmpty()
            orderby person.FullName
            select new Found(person, agreement, (long?)round!.Id, round.DecidedAt ?? (DateTimeOffset?)round.SubmittedAt);
    }

    private static BoardRow RowOf(Found found, AnswerSheet? written, IReadOnlyList<Duty> open)
    {
        var (person, agreement, submission, moved) = found;
        return new BoardRow
        {
            PersonId = person.Id,
            Name = person.FullName,
            Position = person.Position,
            Standing = person.Standing,
            Joined = person.LineUserId != null,
            NudgedOn = person.NudgedOn,
            LastPushedOn = person.LastPushedOn,
            Status = agreement?.Status,
            Form = agreement?.Form,
            Since = moved ?? agreement?.StartedAt,
            SubmissionId = submission,
            Written = written,
            Open = open,
        };
    }

    private sealed record Found(Person Person, Agreement? Agreement, long? SubmissionId, DateTimeOffset? Moved);
}
