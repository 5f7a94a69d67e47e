using Microsoft.Net.Http.Headers;
using PaLineBot.Liff;

namespace PaLineBot.Evidence;

/// <summary>Sends a content so that a browser can do nothing with it but show or save it.</summary>
internal static class EvidenceContentAnswer
{
    /// <summary>GET of a content, with ranges for players.</summary>
    public static async Task<IResult> GetAsync(LiffCall call)
    {
        if (await EvidencePointers.SeenAsync(call.Scope, call.Id()) is not { Sha256: { } sha } row || MediaTypes.Find(row.MediaType) is not { } type)
        {
            return Problem.NotFound;
        }

        try
        {
            var store = call.Http.RequestServices.GetRequiredService<IEvidenceStore>();
            if (await store.OpenAsync(new ContentKey(call.Scope.DistrictId, sha), call.Http.RequestAborted) is not { } stream)
            {
                return Problem.NotFound;
            }

            call.Http.Response.RegisterForDisposeAsync(stream);
            SetHeaders(call.Http.Response.Headers, row, type);
            return Results.Stream(stream, type.Name, entityTag: new EntityTagHeaderValue($"\"{sha[..32]}\""), enableRangeProcessing: true);
        }
        catch (EvidenceStoreException)
        {
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "store-away");
        }
    }

    private static void SetHeaders(IHeaderDictionary headers, EvidenceRow row, MediaType type)
    {
        var disposition = new ContentDispositionHeaderValue(type.Shown ? "inline" : "attachment");
        disposition.SetHttpFileName(FileNames.WithExtension(row.Name.Length > 0 ? row.Name : "file", type));
        headers.ContentDisposition = disposition.ToString();
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = "private, max-age=3600";
    }
}
