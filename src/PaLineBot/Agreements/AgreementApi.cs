using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>The caller's own agreement of this fiscal year: see it, begin it, write a field.</summary>
internal static class AgreementApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get("agreement", Access.Person, GetAsync);
        routes.Post("agreement", Access.Person, StartAsync);
        routes.Put("agreement/{id}/fields/{fieldId}", Access.Owner, FieldSaving.SaveAsync);
    }

    private static async Task<IResult> GetAsync(LiffCall call)
    {
        if (await call.OwnAsync() is not { } agreement)
        {
            return await NotStartedAsync(call);
        }

        var tag = await AgreementView.TagAsync(call, agreement);
        call.Http.Response.Headers.ETag = tag;
        return call.Http.Request.Headers.IfNoneMatch == tag
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : LiffJson.Answer(await AgreementView.OfAsync(call, agreement));
    }

    private static async Task<IResult> NotStartedAsync(LiffCall call)
    {
        var form = call.Catalogue.CurrentFor(call.Person.Position);
        var reason = ReasonNot(call.Person, form);
        var previous = reason is null ? await UsableAsync(call, form!) : null;
        return Problem.Of(
            StatusCodes.Status404NotFound,
            "not-started",
            ("fiscalYear", FiscalYear.Of(call.Work.Now).Label),
            ("startable", reason is null),
            ("reason", reason is null ? null : new { code = reason, message = Problem.TextOf(reason) }),
            ("previous", previous is null ? null : new { previous.FiscalYear }),
            ("form", form is null ? null : new { form.Ref.FormId, form.Ref.Version }));
    }

    private static async Task<IResult> StartAsync(LiffCall call)
    {
        if (call.Read<StartOrder>() is not { } order)
        {
            return Problem.BadRequest;
        }

        var form = call.Catalogue.CurrentFor(call.Person.Position);
        if (await call.OwnAsync() is not null)
        {
            return Problem.Of(StatusCodes.Status409Conflict, "already-started");
        }

        if (ReasonNot(call.Person, form) is { } reason)
        {
            return Problem.Of(StatusCodes.Status409Conflict, reason);
        }

        var previous = order.CopyPrevious ? await UsableAsync(call, form!) : null;
        var year = FiscalYear.Of(call.Work.Now).Label;
        if (!await AgreementWriting.StartAsync(call.Work, new StartAgreement(year, form!.Ref, previous?.AgreementId)))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "already-started");
        }

        return LiffJson.Answer(await AgreementView.OfAsync(call, (await call.OwnAsync())!), StatusCodes.Status201Created);
    }

    private static string? ReasonNot(PersonFacts person, Form? form) =>
        form is null ? "position-has-none"
        : form.Status != FormStatus.Complete ? "form-incomplete"
        : person.StandingConfirmed ? null : "confirm-standing";

    private static async Task<PreviousAgreementFacts?> UsableAsync(LiffCall call, Form form) =>
        await AgreementFactsQueries.PreviousAsync(call.Work) is { } p && p.Position == form.Position
        && p.Sheet.Form.FormId == form.Ref.FormId && p.Sheet.Answers.Count > 0 ? p : null;

    private sealed record StartOrder(bool CopyPrevious);
}
