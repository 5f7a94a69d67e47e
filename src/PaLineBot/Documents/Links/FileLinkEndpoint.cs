namespace PaLineBot.Documents.Links;

/// <summary><c>GET /documents/{token}</c>: the file a link opens. The token is all the proof that is needed.</summary>
public static class FileLinkEndpoint
{
    /// <summary>Maps it.</summary>
    public static void MapFileLinks(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/documents/{token}", ["GET", "HEAD"], GetAsync).AllowAnonymous();

    private static async Task<IResult> GetAsync(string token, HttpContext http, FileLinks links, IEnumerable<ILinkedFile> files)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (links.Read(token) is not { } ticket)
        {
            return Unknown;
        }

        return links.HasExpired(ticket)
            ? SmallPage.Of("link.expired", StatusCodes.Status410Gone)
            : await files.Single(f => f.Kind == ticket.Kind).OpenAsync(http, ticket) ?? Unknown;
    }

    private static IResult Unknown => SmallPage.Of("link.unknown", StatusCodes.Status404NotFound);
}
