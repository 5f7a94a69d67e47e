using Microsoft.Net.Http.Headers;
using PaLineBot.Liff;
using PaLineBot.Links;

namespace PaLineBot.Evidence;

/// <summary>Sends a content so that a browser can do nothing with it but show or save it.</summary>
internal static class EvidenceContentAnswer
{
    /// <summary>GET of a content by who is signed in.</summary>
    public static async Task<IResult> GetAsync(LiffCall call) =>
        await EvidencePointers.SeenAsync(call.Work, call.Id()) is { Sha256: not null } row
            ? new StoredContent(call.Service<IEvidenceStore>(), call.Work.District.Id, row)
            : Problem.NotFound;

    /// <summary>The content of a pointer, with ranges for players; null when there is none. How long it may be kept is for the caller to say.</summary>
    /// <exception cref="EvidenceStoreException">The store is away.</exception>
    public static async Task<IResult?> OfAsync(HttpContext http, IEvidenceStore store, int districtId, EvidenceRow? row)
    {
        if (row is not { Sha256: { } sha } || MediaTypes.Find(row.MediaType) is not { } type)
        {
            return null;
        }

        // Whoever asks for the headers only does not make a store send the content.
        if (HttpMethods.IsHead(http.Request.Method))
        {
            SetHeaders(http.Response, row, type);
            return new HeadOnly(type.Name, row.Bytes);
        }

        if (await store.OpenAsync(new ContentKey(districtId, sha), http.RequestAborted) is not { } stream)
        {
            return null;
        }

        http.Response.RegisterForDisposeAsync(stream);
        SetHeaders(http.Response, row, type);
        return Results.Stream(stream, type.Name, entityTag: new EntityTagHeaderValue($"\"{sha[..32]}\""), enableRangeProcessing: true);
    }

    // The store is asked when the answer is written: the transaction is over by then, and a slow store keeps no connection.
    private sealed class StoredContent(IEvidenceStore store, int districtId, EvidenceRow row) : IResult
    {
        public async Task ExecuteAsync(HttpContext http)
        {
            IResult answer;
            try
            {
                answer = await OfAsync(http, store, districtId, row) ?? Problem.NotFound;
                http.Response.Headers.CacheControl = answer is Problem ? "no-store" : "private, max-age=3600";
            }
            catch (EvidenceStoreException)
            {
                answer = Problem.Of(StatusCodes.Status503ServiceUnavailable, "store-away");
            }

            await answer.ExecuteAsync(http);
        }
    }

    private static void SetHeaders(HttpResponse response, EvidenceRow row, MediaType type)
    {
        FileNames.SetDisposition(response, type.Shown ? "inline" : "attachment", type.NameOf(row.Name.Length > 0 ? row.Name : "file"));
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        response.Headers["Referrer-Policy"] = "no-referrer";
    }
}
