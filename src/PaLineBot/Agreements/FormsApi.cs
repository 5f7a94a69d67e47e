using System.Globalization;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>
/// <c>GET forms/{formId}/{version}</c>: one form version, which never changes; its examples apart. <c>GET agreement/form</c>: the beginning of the caller's own.
/// </summary>
internal static class FormsApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get<FormAnswer>("forms/{formId}/{version}", Access.Person, call => ForGood(call, FormAnswer.Of));
        routes.Get<FormAnswer>("agreement/form", Access.Person, BeginningAsync);
        routes.Get<FormExamples>("forms/{formId}/{version}/examples", Access.Person, call => ForGood(call, FormExamples.Of));
    }

    private static async Task<LiffAnswer<FormAnswer>> BeginningAsync(LiffCall call) =>
        await call.OwnFormAsync() is { } form ? FormAnswer.BeginningOf(form) : Problem.NotFound;

    private static Task<LiffAnswer<T>> ForGood<T>(LiffCall call, Func<Form, T> part)
        where T : class
    {
        var form = int.TryParse(call.Route("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? call.Catalogue.Find(new FormRef(call.Route("formId"), version))
            : null;
        if (form is null)
        {
            return Task.FromResult<LiffAnswer<T>>(Problem.NotFound);
        }

        call.Http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Task.FromResult<LiffAnswer<T>>(part(form));
    }
}
