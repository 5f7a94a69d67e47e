using System.Globalization;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary><c>GET forms/{formId}/{version}</c>: one form version, which never changes.</summary>
internal static class FormsApi
{
    public static void Map(LiffRoutes routes) => routes.Get<FormAnswer>("forms/{formId}/{version}", Access.Person, call =>
    {
        var form = int.TryParse(call.Route("version"), NumberStyles.None, CultureInfo.InvariantCulture, out var version)
            ? call.Catalogue.Find(new FormRef(call.Route("formId"), version))
            : null;
        if (form is null)
        {
            return Task.FromResult<LiffAnswer<FormAnswer>>(Problem.NotFound);
        }

        call.Http.Response.Headers.CacheControl = "private, max-age=31536000, immutable";
        return Task.FromResult<LiffAnswer<FormAnswer>>(FormAnswer.Of(form));
    });
}
