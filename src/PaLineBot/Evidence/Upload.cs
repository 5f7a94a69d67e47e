using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;
using Npgsql;
using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Liff;
using PaLineBot.Links;
using PaLineBot.Rules.Text;

namespace PaLineBot.Evidence;

/// <summary>A file the page sent, read and stored before the transaction begins: a slow line must not hold up the person's chat.</summary>
/// <param name="Received">The content, disposed with the request.</param>
/// <param name="Name">Its name as sent, made harmless.</param>
/// <param name="SectionId">Item, or null.</param>
internal sealed record Upload(ReceivedContent Received, string Name, string? SectionId, string? Caption)
{
    private const int MostParts = 8;
    private const int LongestText = 2_000;
    private const int Framing = 64 * 1024;

    /// <summary>Reads the form when there is one; null to go on, else the refusal.</summary>
    public static async Task<IResult?> ReceiveAsync(HttpContext http, long personId)
    {
        if (!http.Request.HasFormContentType)
        {
            return null;
        }

        var settings = http.RequestServices.GetRequiredService<EvidenceSettings>();
        if (!await HasRoomAsync(http, settings, personId))
        {
            return Full;
        }

        var most = Math.Max(settings.PictureBytes, settings.FileBytes) + Framing;
        if (http.Request.ContentLength > most)
        {
            return TooLarge;
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = most;
        }

        try
        {
            return await ReadAsync(http);
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return TooLarge;
        }
        catch (Exception e) when (e is IOException or InvalidDataException or BadHttpRequestException)
        {
            return Problem.BadRequest;
        }
    }

    /// <summary>The pointer to it.</summary>
    public NewEvidence ToEvidence(DateTimeOffset now) => new(Received.Type!.Kind, Name.Length > 0 ? Name : EvidenceNames.Of(Received.Type.Kind, now), SectionId, Caption)
    {
        MediaType = Received.Type.Name,
        Bytes = Received.Content!.Bytes,
        Sha256 = Received.Content.Sha256,
    };

    private static Problem TooLarge => Problem.Of(StatusCodes.Status413PayloadTooLarge, "evidence-size");

    private static async Task<IResult?> ReadAsync(HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and <= 100 } boundary)
        {
            return Problem.BadRequest;
        }

        var reader = new MultipartReader(boundary, http.Request.Body);
        var (texts, parts) = (new Dictionary<string, string>(StringComparer.Ordinal), 0);
        (ReceivedContent Content, string Name)? file = null;
        while (await reader.ReadNextSectionAsync(http.RequestAborted) is { } part && parts++ < MostParts)
        {
            if (part.GetContentDispositionHeader() is not { } disposition)
            {
                continue;
            }

            if (disposition.IsFileDisposition() && file is null)
            {
                file = await FileAsync(http, part, disposition);
                if (file.Value.Content.Refusal is { } refusal)
                {
                    return refusal == "size" ? TooLarge : Problem.Of(
                        refusal == ReceivedContent.Empty ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status415UnsupportedMediaType, $"evidence-{refusal}");
                }
            }
            else if (disposition.IsFormDisposition() && HeaderUtilities.RemoveQuotes(disposition.Name).Value is { } name)
            {
                texts[name] = await TextAsync(part, http.RequestAborted);
            }
        }

        if (file is not { } found)
        {
            return Problem.BadRequest;
        }

        http.Features.Set(new Upload(found.Content, found.Name, Text(texts, "sectionId"), Text(texts, "caption")));
        return await StoreAsync(http, found.Content.Content!);
    }

    /// <summary>There is no room for more.</summary>
    public static Problem Full => Problem.Of(StatusCodes.Status409Conflict, "evidence-full");

    // Asked before the body is read, and again with its size when it is there.
    private static async Task<bool> HasRoomAsync(HttpContext http, EvidenceSettings settings, long personId)
    {
        await using var connection = await http.RequestServices.GetRequiredService<NpgsqlDataSource>().OpenConnectionAsync(http.RequestAborted);
        await using var transaction = await connection.BeginTransactionAsync(http.RequestAborted);
        var work = new Work(connection, transaction, DistrictOf(http), actor: null, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        return await EvidenceRoom.HasAsync(work, settings, personId, bytes: 0);
    }

    private static District DistrictOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<DistrictDirectory>().Find(http.Request.RouteValues["district"] as string ?? "")!;

    private static async Task<IResult?> StoreAsync(HttpContext http, IncomingContent content)
    {
        try
        {
            await http.RequestServices.GetRequiredService<EvidenceKeeper>().PutAsync(DistrictOf(http).Id, content, http.RequestAborted);
            return null;
        }
        catch (EvidenceStoreException)
        {
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "store-away");
        }
    }

    private static async Task<(ReceivedContent, string)> FileAsync(HttpContext http, MultipartSection part, ContentDispositionHeaderValue disposition)
    {
        var keeper = http.RequestServices.GetRequiredService<EvidenceKeeper>();
        var name = HeaderUtilities.RemoveQuotes(disposition.FileNameStar.HasValue ? disposition.FileNameStar : disposition.FileName).Value;
        var content = await keeper.ReceiveAsync(part.Body, EvidenceKind.File, http.RequestAborted);
        http.Response.RegisterForDispose(content);
        return (content, FileNames.Clean(name));
    }

    private static async Task<string> TextAsync(MultipartSection part, CancellationToken cancel)
    {
        using var reader = new StreamReader(part.Body);
        var buffer = new char[LongestText];
        var read = await reader.ReadBlockAsync(buffer, cancel);
        return ThaiText.Normalise(new string(buffer, 0, read));
    }

    private static string? Text(Dictionary<string, string> texts, string name) => texts.GetValueOrDefault(name) is { Length: > 0 } text ? text : null;
}
