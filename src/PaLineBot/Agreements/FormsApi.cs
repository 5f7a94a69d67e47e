using System.Globalization;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>
/// <c>GET forms/{formId}/{version}</c>: one form version, which never changes. <c>GET agreement/form</c>: the beginning of the caller's own;
/// <c>GET agreement/examples</c>: the examples that fit it.
/// </summary>
internal static class FormsApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get<FormAnswer>("forms/{formId}/{version}", Access.Person, OneForGood);
        routes.Get<FormAnswer>("agreement/form", Access.Person, BeginningAsync);
        routes.Get<FormExamples>("agreement/examples", Access.Person, ExamplesAsync);
    }

    private static async Task<LiffAnswer<FormAnswer>> BeginningAsync(LiffCall call) =>
        await call.OwnFormAsync() is { } form ? FormAnswer.BeginningOf(form) : Problem.NotFound;

    private static async Task<LiffAnswer<FormExamples>> ExamplesAsync(LiffCall call) =>
        await call.OwnAsync() is { Sheet: var sheet } && call.Catalogue.Find(sheet.Form) is { } form
            ? FormExamples.Of(form, new FittingExamples(form, sheet, call.Person.Standing))
            : Problem.NotFound;

    private static Task<LiffAnswer<FormAnswer>> OneForGood(LiffCall call)
    {
        var form = int.TryParse(call.Route("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? call.Catalogue.Find(new FormRef(call.Route("formId"), version))
            : null;
        if (form is null)
        {
            return Task.FromResult<LiffAnswer<FormAnswer>>(Problem.NotFound);
        }

        call.Http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        // Whoever comes after in this browser reads the same form.
        call.Http.Response.Headers.Remove(LiffGate.PersonHeader);
        return Task.FromResult<LiffAnswer<FormAnswer>>(FormAnswer.Of(form));
    }
}
