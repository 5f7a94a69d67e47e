using PaLineBot.Conversation;
using PaLineBot.Districts;
using PaLineBot.Duties;
using PaLineBot.Line.Tokens;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Liff;

/// <summary>Signing in with an ID token of LINE, and who one is.</summary>
internal static class SessionApi
{
    private const int MostBytes = 16 * 1024;

    public static void Map(LiffRoutes routes)
    {
        routes.Open("POST", "session", SignInAsync, typeof(SignInRequest), typeof(Opening));
        routes.Open("DELETE", "session", SignOut, status: StatusCodes.Status204NoContent);
        routes.Get<Me>("me", Access.Person, async call => await MeAsync(call));
        routes.Get<Opening>("opening", Access.Person, async call => await OpeningAsync(call, [.. call.Http.Request.Query["wants"].OfType<string>()]));
    }

    private static async Task<IResult> SignInAsync(HttpContext http, District district)
    {
        if (http.Request.Headers[LiffGate.ChangeHeader].Count == 0 || await ReadAsync(http) is not { IdToken: { } token } request || district.Liff is not { } liff)
        {
            return Problem.BadRequest;
        }

        switch (await http.RequestServices.GetRequiredService<IdTokenVerifier>().VerifyAsync(token, liff.Login, http.RequestAborted))
        {
            case IdTokenResult.Accepted accepted:
                return await EnterAsync(http, district, accepted.UserId, request.Wants ?? []);
            case IdTokenResult.Refused { Reason: IdTokenRefusal.Expired }:
                return Refused(http, district, "token-expired");
            case IdTokenResult.Refused:
                return Refused(http, district, "token-refused");
            default:
                return Problem.Of(StatusCodes.Status503ServiceUnavailable, "line-unreachable");
        }
    }

    // The cookie of this answer is not in this request yet, so the gate is told who it is.
    private static async Task<IResult> EnterAsync(HttpContext http, District district, string userId, IReadOnlyList<string> wants)
    {
        var gate = http.RequestServices.GetRequiredService<LiffGate>();
        var answer = await gate.RunAsAsync(http, district, userId, async call => LiffJson.Answer(await OpeningAsync(call, wants)));
        if ((answer as IStatusCodeHttpResult)?.StatusCode == StatusCodes.Status200OK)
        {
            Sessions(http).SignIn(http, district, userId);
        }
        else
        {
            Sessions(http).SignOut(http, district);
        }

        return answer;
    }

    // Who signs in and is refused must not go on as whoever was here before.
    private static Problem Refused(HttpContext http, District district, string code)
    {
        Sessions(http).SignOut(http, district);
        return Problem.Of(StatusCodes.Status401Unauthorized, code);
    }

    private static Task<IResult> SignOut(HttpContext http, District district)
    {
        Sessions(http).SignOut(http, district);
        return Task.FromResult(Results.NoContent());
    }

    private static LiffSessions Sessions(HttpContext http) => http.RequestServices.GetRequiredService<LiffSessions>();

    private static async Task<Opening> OpeningAsync(LiffCall call, IReadOnlyList<string> wants) =>
        new(await MeAsync(call), await call.Service<FirstAnswers>().OfAsync(call, wants));

    private static async Task<Me> MeAsync(LiffCall call)
    {
        var today = ThaiDate.DayOf(call.Work.Now);
        var duties = (await call.Service<DutyList>().OfAsync(call.Work, [call.Person.Id]))[call.Person.Id];
        var begun = await call.Work.FindAsync<(string FormId, int FormVersion, string Status)?>(
            "select form_id, form_version, status from agreements where district_id = @d and person_id = @me and fiscal_year = @year",
            new { me = call.Person.Id, year = call.Work.Year });
        return new Me(
            call.Person.Id,
            call.Person.FullName,
            Titles.Of(call.Person.Position),
            Titles.Of(call.Person.Standing),
            call.Person.SchoolName,
            call.Person.IsSuperior,
            call.Person.LeadsSchool,
            call.Person.LeadsDistrict,
            call.Person.SuperiorName,
            [.. duties.Where(d => !d.IsDone).Select(d => OpenDuty.Of(d, today))],
            call.Work.Year,
            begun is { } b ? new FormRef(b.FormId, b.FormVersion) : FormToBegin(call),
            begun is { } at ? Enum.Parse<AgreementStatus>(at.Status) : null);
    }

    private static FormRef? FormToBegin(LiffCall call) =>
        AgreementDuties.Owes(call.Catalogue, call.Person.Position) ? call.Catalogue.CurrentFor(call.Person.Position)!.Ref : null;

    private static async Task<SignInRequest?> ReadAsync(HttpContext http) =>
        (await JsonBody.ReadAsync(http.Request, http.RequestAborted, MostBytes)).As<SignInRequest>();
}
