using Microsoft.EntityFrameworkCore;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.People;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Boards;

/// <summary>Reads the board of a school.</summary>
internal static class SchoolBoard
{
    /// <summary>The school the caller leads or acts for, or null.</summary>
    public static async Task<LedSchoolFacts?> SchoolOfAsync(Work work) => await LedSchools.OfAsync(work) is [{ } first, ..] ? first : null;

    /// <summary>Everybody who counts at the school; also the caller, when they act for its director.</summary>
    public static async Task<IReadOnlyList<BoardRow>> RowsAsync(Work work, long schoolId, FormCatalogue catalogue, DutyList list)
    {
        var found = await Everybody(work, SchoolPeople.Of(work, catalogue, schoolId)).ToListAsync();
        var sheets = await SheetOutlines.OfAsync(work, catalogue, [.. found.Select(f => f.Agreement).OfType<Agreement>()]);
        var duties = await list.OfAsync(work, [.. found.Select(f => f.Person.Id)], AgreementDuties.Kinds);
        return [.. found.Select(f => RowOf(f, f.Agreement is { } begun ? sheets[begun.Id] : null, [.. duties[f.Person.Id].Where(d => !d.IsDone)], work.Person!.Id))];
    }

    private static IQueryable<Found> Everybody(Work work, IQueryable<Person> people)
    {
        var year = work.Year;
        return
            from person in people
            from agreement in work.Db.Set<Agreement>().Where(a => a.PersonId == person.Id && a.FiscalYear == year).DefaultIfEmpty()
            from round in work.Db.Set<Submission>()
                .Where(r => r.AgreementId == agreement!.Id && r.Outcome != SubmissionOutcome.Withdrawn)
                .OrderByDescending(r => r.Round).Take(1).DefaultIfEmpty()
            orderby person.FullName
            select new Found(person, agreement, (long?)round!.Id, round.DecidedAt ?? (DateTimeOffset?)round.SubmittedAt);
    }

    private static BoardRow RowOf(Found found, AnswerSheet? written, IReadOnlyList<Duty> open, long me)
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
            SubmissionId = person.Id == me ? null : submission,
            IsMe = person.Id == me,
            Written = written,
            Open = open,
        };
    }

    private sealed record Found(Person Person, Agreement? Agreement, long? SubmissionId, DateTimeOffset? Moved);
}
