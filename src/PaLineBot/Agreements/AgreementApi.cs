using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>The caller's own agreement of this fiscal year: see it, begin it, write a field.</summary>
internal static class AgreementApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get<AgreementAnswer>("agreement", Access.Person, GetAsync);
        routes.Post<StartRequest, AgreementAnswer>("agreement", Access.Person, StartAsync, StatusCodes.Status201Created);
        routes.Put<FieldRequest, FieldSaved>("agreement/{id}/fields/{fieldId}", Access.Person, FieldSaving.SaveAsync);
    }

    private static async Task<LiffAnswer<AgreementAnswer>> GetAsync(LiffCall call)
    {
        if (await call.OwnAsync() is not { } agreement)
        {
            return await NotStartedAsync(call);
        }

        var tag = await AgreementView.TagAsync(call, agreement);
        call.Http.Response.Headers.ETag = tag;
        return call.Http.Request.Headers.IfNoneMatch == tag
            ? LiffAnswer<AgreementAnswer>.NotModified
            : await AgreementView.OfAsync(call, agreement);
    }

    private static async Task<NotStartedProblem> NotStartedAsync(LiffCall call)
    {
        var form = call.Catalogue.CurrentFor(call.Person.Position);
        var reason = ReasonNot(call.Person, form);
        var previous = reason is null ? await UsableAsync(call, form!) : null;
        return new NotStartedProblem(
            call.Work.Year,
            Startable: reason is null,
            reason is null ? null : new NotStartableReason(reason, Problem.TextOf(reason)),
            previous is null ? null : new PreviousYear(previous.FiscalYear));
    }

    private static async Task<LiffAnswer<AgreementAnswer>> StartAsync(LiffCall call, StartRequest? request)
    {
        if (request is null)
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

        var previous = request.CopyPrevious ? await UsableAsync(call, form!) : null;
        var year = call.Work.Year;
        if (!await AgreementWriting.StartAsync(call.Work, new StartAgreement(year, form!.Ref, previous?.AgreementId)))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "already-started");
        }

        return await AgreementView.OfAsync(call, (await call.OwnAsync())!);
    }

    private static string? ReasonNot(PersonFacts person, Form? form) =>
        form is null ? "position-has-none"
        : form.Status != FormStatus.Complete ? "form-incomplete"
        : person.StandingConfirmed ? null : "confirm-standing";

    private static async Task<PreviousAgreementFacts?> UsableAsync(LiffCall call, Form form) =>
        await AgreementFactsQueries.PreviousAsync(call.Work) is { } p && p.Position == form.Position
        && p.Sheet.Form.FormId == form.Ref.FormId && p.Sheet.Answers.Count > 0 ? p : null;
}
