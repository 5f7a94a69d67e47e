using Microsoft.EntityFrameworkCore;
using PaLineBot.Agreements;
using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Boards;

/// <summary>Reads the board of the district: one statement for its schools with their directors, one that counts everybody else.</summary>
internal static class DistrictBoard
{
    public static async Task<DistrictBoardAnswer> OfAsync(Work work, FormCatalogue catalogue)
    {
        var schools = await Schools(work).ToListAsync();
        var people = (await People(work, catalogue).ToListAsync()).ToLookup(p => p.SchoolId, p => (p.Status, p.People));
        var directors = schools.Where(s => s.DirectorId is not null).Select(s => (s.Status, People: 1)).ToList();
        return new(
            work.Year,
            work.SubmitBy,
            [.. schools.Select(s => new BoardSchool(s.Id, s.Name, DirectorOf(s, work.Person!.Id), BoardCount.Sum(people[s.Id])))],
            Enum.GetValues<BoardStage>().ToDictionary(stage => stage, stage => directors.Count(d => BoardStages.Of(d.Status) == stage)),
            BoardCount.Sum(directors),
            BoardCount.Sum(people.SelectMany(p => p)));
    }

    private static IQueryable<SchoolRow> Schools(Work work)
    {
        var year = work.Year;
        return
            from school in work.Db.Set<School>()
            from director in work.Db.Set<Person>().Where(p => p.SchoolId == school.Id && p.Position == Position.SchoolDirector && p.LeftAt == null).DefaultIfEmpty()
            from agreement in work.Db.Set<Agreement>().Where(a => a.PersonId == director!.Id && a.FiscalYear == year).DefaultIfEmpty()
            from round in work.Db.Set<Submission>()
                .Where(r => r.AgreementId == agreement!.Id && r.Outcome != SubmissionOutcome.Withdrawn)
                .OrderByDescending(r => r.Round).Take(1).DefaultIfEmpty()
            orderby school.Name, school.Id
            select new SchoolRow(
                school.Id, school.Name, (long?)director!.Id, director.FullName, director.LineUserId != null, (AgreementStatus?)agreement!.Status, (long?)round!.Id);
    }

    private static IQueryable<PeopleRow> People(Work work, FormCatalogue catalogue)
    {
        var year = work.Year;

        // Each agreement is looked up by its person: joined, so soon after an import that nothing is known of the tables, all are read for everybody.
        var standing =
            from person in SchoolPeople.OfAll(work, catalogue)
            select new
            {
                SchoolId = person.SchoolId!.Value,
                Status = work.Db.Set<Agreement>().Where(a => a.PersonId == person.Id && a.FiscalYear == year).Select(a => (AgreementStatus?)a.Status).FirstOrDefault(),
            };
        return
            from person in standing
            group person by new { person.SchoolId, person.Status } into alike
            select new PeopleRow(alike.Key.SchoolId, alike.Key.Status, alike.Count());
    }

    private static BoardDirector? DirectorOf(SchoolRow school, long me) => school.DirectorId is not { } id ? null
        : new BoardDirector(school.Director!, school.Joined, BoardStages.Of(school.Status), id == me || school.Status is null or AgreementStatus.Draft ? null : school.SubmissionId);

    private sealed record SchoolRow(long Id, string Name, long? DirectorId, string? Director, bool Joined, AgreementStatus? Status, long? SubmissionId);

    private sealed record PeopleRow(long SchoolId, AgreementStatus? Status, int People);
}
