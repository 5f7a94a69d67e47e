using Microsoft.EntityFrameworkCore;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Boards;

/// <summary>Reads the board of a school.</summary>
internal static class SchoolBoard
{
    /// <summary>The school the caller leads or acts for, or null.</summary>
    public static async Task<LedSchoolFacts?> SchoolOfAsync(Work work) => await LedSchools.OfAsync(work) is [{ } first, ..] ? first : null;

    /// <summary>Everybody of the school who writes an agreement that its director decides on, the caller left out.</summary>
    public static async Task<List<BoardRow>> RowsAsync(Work work, long schoolId)
    {
        var rows = await Everybody(work, schoolId, me: work.Person!.Id, year: FiscalYear.Of(work.Now).Label).ToListAsync();
        var written = await WrittenAsync(work, [.. rows.Select(r => r.AgreementId).OfType<long>()]);
        return [.. rows.Select(r => r with { Fields = [.. written[r.AgreementId ?? 0]] })];
    }

    private static IQueryable<BoardRow> Everybody(Work work, long schoolId, long me, int year) =>
        from person in work.Db.Set<Person>()
        where person.SchoolId == schoolId && person.LeftAt == null && person.Id != me
              && (person.Position == Position.Teacher || person.Position == Position.DeputySchoolDirector)
        from agreement in work.Db.Set<Agreement>().Where(a => a.PersonId == person.Id && a.FiscalYear == year).DefaultIfEmpty()
        from round in work.Db.Set<Submission>()
            .Where(r => r.AgreementId == agreement!.Id && r.Outcome != SubmissionOutcome.Withdrawn)
            .OrderByDescending(r => r.Round).Take(1).DefaultIfEmpty()
        orderby person.FullName
        select new BoardRow
        {
            PersonId = person.Id,
            Name = person.FullName,
            Position = person.Position,
            Standing = person.Standing,
            Joined = person.LineUserId != null,
            NudgedOn = person.NudgedOn,
            LastPushedOn = person.LastPushedOn,
            AgreementId = agreement!.Id,
            Status = agreement.Status,
            FormId = agreement.FormId,
            FormVersion = agreement.FormVersion,
            Since = round!.DecidedAt ?? (DateTimeOffset?)round.SubmittedAt ?? agreement.StartedAt,
            SubmissionId = round.Id,
        };

    /// <summary>The fields of each agreement in which something stands.</summary>
    private static async Task<ILookup<long, string>> WrittenAsync(Work work, long[] agreements) =>
        (await work.Db.Set<AnswerRow>()
            .Where(a => agreements.Contains(a.AgreementId) && a.Parts != AnswerRow.NoParts)
            .Select(a => new { a.AgreementId, a.FieldId })
            .ToListAsync()).ToLookup(a => a.AgreementId, a => a.FieldId);
}
