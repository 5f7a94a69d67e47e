using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Duties;
using PaLineBot.Liff;
using PaLineBot.Notices;
using PaLineBot.People;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Boards;

/// <summary>The school board: where everybody's agreement is, and a nudge, at most one a person and day; and the district's, of all schools.</summary>
internal static class BoardApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get<BoardAnswer>("board", Access.Director, GetAsync);
        routes.Post<Nudged>("board/{personId}/nudge", Access.Director, NudgeAsync);
        routes.Get<DistrictBoardAnswer>("district-board", Access.District, async call => await DistrictBoard.OfAsync(call.Work, call.Catalogue));
    }

    private static async Task<LiffAnswer<BoardAnswer>> GetAsync(LiffCall call)
    {
        // Of the moment at which the policy saw that there is one.
        var school = (await SchoolBoard.SchoolOfAsync(call.Work))!;
        var rows = await RowsAsync(call, school);
        return new BoardAnswer(
            school.Name,
            call.Work.Year,
            call.Work.SubmitBy,
            [.. rows.Select(r => r.ToView(call.Catalogue, ThaiDate.DayOf(call.Work.Now)))],
            Enum.GetValues<BoardStage>().ToDictionary(s => s, s => rows.Count(r => r.Stage == s)));
    }

    private static async Task<LiffAnswer<Nudged>> NudgeAsync(LiffCall call)
    {
        var scope = call.Work;
        if (await SchoolBoard.SchoolOfAsync(scope) is not { } school
            || (await RowsAsync(call, school)).FirstOrDefault(r => r.PersonId == call.Id("personId")) is not { CanBeNudged: true } row
            || await CurrentAgreement.HeldStatusAsync(scope, row.PersonId) != row.Status)
        {
            return Problem.NotFound;
        }

        if (!await PeopleRecords.NudgedAsync(scope, row.PersonId))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "already-nudged");
        }

        await NoticeBoard.PostAsync(
            scope,
            row.PersonId,
            new AgreementAwaited(call.Person.FullName, row.Stage == BoardStage.Returned, call.Work.SubmitBy) { ById = call.Person.Id },
            NoticeSubjects.Awaited(row.PersonId));
        await scope.AuditAsync("agreement.nudged", $"person:{row.PersonId}");
        return new Nudged(SendingHours.AreOpen(scope.Now) && row.LastPushedOn != ThaiDate.DayOf(scope.Now) ? NudgeTold.Push : NudgeTold.NextDay);
    }

    private static Task<IReadOnlyList<BoardRow>> RowsAsync(LiffCall call, LedSchoolFacts school) =>
        SchoolBoard.RowsAsync(call.Work, school.Id, call.Catalogue, call.Service<DutyList>());
}
