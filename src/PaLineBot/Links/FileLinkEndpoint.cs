using Npgsql;
using PaLineBot.Hosting;

namespace PaLineBot.Links;

/// <summary>
/// <c>GET /documents/{token}</c>: the file a link opens. The token tells who asked for it; whether they may still have it is
/// asked anew. What they may no longer have does not exist.
/// </summary>
public static class FileLinkEndpoint
{
    public static void MapFileLinks(this IEndpointRouteBuilder routes) =>
        routes.MapMethods("/documents/{token}", ["GET", "HEAD"], GetAsync).AllowAnonymous();

    private static async Task<IResult> GetAsync(string token, HttpContext http, FileLinks links, AccountLimits limits, NpgsqlDataSource database, IEnumerable<ILinkedFile> files)
    {
        http.Response.Headers.CacheControl = "private, no-store";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        http.Response.Headers["X-Robots-Tag"] = "noindex";
        if (links.Read(token) is not { } ticket)
        {
            return Unknown;
        }

        if (links.HasExpired(ticket))
        {
            return SmallPage.Of("link.expired", StatusCodes.Status410Gone);
        }

        // A link needs no session, so its holder has places of their own.
        var place = await limits.RequestAsync(ticket.Holder.DistrictId, $"link:{ticket.Holder.PersonId}", http.RequestAborted);
        http.Response.RegisterForDispose(place);
        if (!place.IsAcquired)
        {
            return SmallPage.Of("link.too-many", StatusCodes.Status429TooManyRequests);
        }

        return await IsStillThereAsync(database, ticket.Holder, http.RequestAborted)
            ? await files.Single(f => f.Kind == ticket.Kind).OpenAsync(http, ticket) ?? Unknown
            : Unknown;
    }

    private static async Task<bool> IsStillThereAsync(NpgsqlDataSource database, LinkHolder holder, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await holder.IsStillThereAsync(connection, cancel);
    }

    private static IResult Unknown => SmallPage.Of("link.unknown", StatusCodes.Status404NotFound);
}
