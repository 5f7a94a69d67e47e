using System.Globalization;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Links;

namespace PaLineBot.Evidence;

/// <summary>Evidence on the page: one's own seen, added, moved, removed; a superior sees what is filed under a submission.</summary>
internal static class EvidenceApi
{
    private const int LongestUrl = 2_000;

    public static void Map(LiffRoutes routes)
    {
        routes.Get<EvidenceAnswer>("evidence", Access.Person, ListAsync);
        routes.Upload<LinkRequest, EvidenceItem>("evidence", Access.Person, Upload.ReceiveAsync, AddAsync, StatusCodes.Status201Created);
        routes.Patch<FilingRequest, EvidenceItem>("evidence/{id}", Access.Person, ChangeAsync);
        routes.Delete("evidence/{id}", Access.Person, RemoveAsync);
        routes.GetFile("evidence/{id}/content", Access.Person, EvidenceContentAnswer.GetAsync);
        routes.Post<LinkAnswer>("evidence/{id}/link", Access.Person, LinkAsync);
        routes.Get<SubmissionEvidenceAnswer>("submissions/{id}/evidence", Access.Superior, OfSubmissionAsync);
    }

    private static async Task<LiffAnswer<EvidenceAnswer>> ListAsync(LiffCall call)
    {
        var year = int.TryParse(call.Http.Request.Query["fiscalYear"], NumberStyles.None, CultureInfo.InvariantCulture, out var asked) ? asked : (int?)null;
        var items = await EvidencePointers.ListAsync(call.Work, year);
        return new EvidenceAnswer([.. items.Select(e => EvidenceView.Of(call, e))], EvidenceView.Sections(await call.OwnFormAsync()));
    }

    private static async Task<LiffAnswer<EvidenceItem>> AddAsync(LiffCall call, LinkRequest? request)
    {
        var upload = call.Http.Features.Get<Upload>();
        NewEvidence? add;
        if (upload is not null)
        {
            add = upload.ToEvidence(call.Work.Now);
        }
        else if (request is null)
        {
            return Problem.BadRequest;
        }
        else if (Address(request.Url) is not { } url)
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "not-a-link");
        }
        else
        {
            add = new NewEvidence(EvidenceKind.Link, url.Host + Uri.UnescapeDataString(url.AbsolutePath).TrimEnd('/'), request.SectionId, request.Caption) { Url = url.AbsoluteUri };
        }

        var answer = add.SectionId is not null && !EvidenceView.Has(await call.OwnFormAsync(), add.SectionId) ? NoSuchItem : await StoreAsync(call, upload, add);
        if (upload is not null && answer.IsProblem)
        {
            await call.Service<EvidenceKeeper>().LetGoAsync(call.Work.District.Id, upload.Received.Content!, CancellationToken.None);
        }

        return answer;
    }

    private static async Task<LiffAnswer<EvidenceItem>> StoreAsync(LiffCall call, Upload? upload, NewEvidence add)
    {
        if (!await EvidenceRoom.HasAsync(call.Work, call.Service<EvidenceSettings>(), call.Person.Id, add.Bytes ?? 0))
        {
            return Upload.Full;
        }

        try
        {
            if (upload is not null)
            {
                await call.Service<EvidenceKeeper>().HoldAsync(call.Work, upload.Received.Content!, call.Http.RequestAborted);
            }
        }
        catch (EvidenceStoreException)
        {
            return Problem.Of(StatusCodes.Status503ServiceUnavailable, "store-away");
        }

        var id = await EvidencePointers.AddAsync(call.Work, add);
        return EvidenceView.Of(call, (await EvidencePointers.FindAsync(call.Work, id))!);
    }

    private static async Task<LiffAnswer<EvidenceItem>> ChangeAsync(LiffCall call, FilingRequest? request)
    {
        if (await EvidencePointers.FindAsync(call.Work, call.Id()) is not { } row)
        {
            return Problem.NotFound;
        }

        if (request is null)
        {
            return Problem.BadRequest;
        }

        var section = request.NamesSection ? request.SectionId : row.SectionId;
        if (section is not null && section != row.SectionId && !EvidenceView.Has(await call.OwnFormAsync(), section))
        {
            return NoSuchItem;
        }

        await EvidencePointers.ChangeAsync(call.Work, row.Id, section, request.NamesCaption ? request.Caption : row.Caption);
        return EvidenceView.Of(call, (await EvidencePointers.FindAsync(call.Work, row.Id))!);
    }

    private static async Task<Problem?> RemoveAsync(LiffCall call) =>
        await EvidencePointers.RemoveAsync(call.Work, new RemoveEvidence(call.Id())) ? null : Problem.NotFound;

    private static async Task<LiffAnswer<LinkAnswer>> LinkAsync(LiffCall call) => await EvidencePointers.SeenAsync(call.Work, call.Id()) is { Sha256: not null } row
        ? new LinkAnswer(call.Service<FileLinks>().To(TicketKind.Evidence, call.Holder, new EvidenceTicket(row.Id)).Url)
        : Problem.NotFound;

    private static async Task<LiffAnswer<SubmissionEvidenceAnswer>> OfSubmissionAsync(LiffCall call)
    {
        if (await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is not { } submission)
        {
            return Problem.NotFound;
        }

        var items = await EvidencePointers.OfSubmissionAsync(call.Work, submission.Id);
        return new SubmissionEvidenceAnswer([.. items.Select(e => EvidenceView.Of(call, e))]);
    }

    private static Problem NoSuchItem => Problem.Of(StatusCodes.Status422UnprocessableEntity, "no-such-item");

    private static Uri? Address(string? text) =>
        text is { Length: > 0 and <= LongestUrl } && Uri.TryCreate(text.Trim(), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
        && uri.Host.Length > 0 && uri.UserInfo.Length == 0 && uri.AbsoluteUri.Length <= LongestUrl ? uri : null;
}
