using PaLineBot.Boards;
using PaLineBot.Documents.Batches;
using PaLineBot.Documents.Pdf;
using PaLineBot.Hosting;
using PaLineBot.Liff;
using PaLineBot.Links;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Documents;

/// <summary>Papers in the mini-app: a link to one's own or an owner's paper, and all approved papers of the school as one ZIP.</summary>
internal static class PapersApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Post<PaperRequest, LinkAnswer>("agreement/{id}/papers", Access.OwnerOrSuperior, LinkAsync);
        routes.Post<PapersBegun>("board/papers", Access.Director, StartBatchAsync, StatusCodes.Status202Accepted);
        routes.Get<PapersProgress>("board/papers/{jobId}", Access.Director, BatchAsync);
    }

    private static async Task<LiffAnswer<LinkAnswer>> LinkAsync(LiffCall call, PaperRequest? request)
    {
        if (request is null)
        {
            return Problem.BadRequest;
        }

        var papers = call.Service<PaperService>();
        if (await LinkAsync(papers, call, request.Format, request.ThaiDigits) is not { } link)
        {
            return Problem.NotFound;
        }

        return request.Format == PaperFormat.Pdf && !call.Service<PdfConverter>().IsAvailable
            ? new NoPdfProblem((await LinkAsync(papers, call, PaperFormat.Docx, request.ThaiDigits))!.Url)
            : new LinkAnswer(link.Url);
    }

    private static Task<FileLink?> LinkAsync(PaperService papers, LiffCall call, PaperFormat format, bool thaiDigits) =>
        papers.LinkAsync(call.Work.Connection, call.Holder, call.Id(), format, thaiDigits, call.Http.RequestAborted);

    private static async Task<LiffAnswer<PapersBegun>> StartBatchAsync(LiffCall call)
    {
        if (await SchoolBoard.SchoolOfAsync(call.Work) is not { } school)
        {
            return Problem.NotFound;
        }

        if (await BatchJobs.StartAsync(call.Work, school.Id, FiscalYear.Of(call.Work.Now).Label, PaperFormat.Pdf, thaiDigits: false) is not { } status)
        {
            return Problem.NotFound;
        }

        // Only then is it committed, and there for the worker.
        call.Http.Response.OnCompleted(() =>
        {
            call.Service<JobBell>().Ring(BatchWorker.JobName);
            return Task.CompletedTask;
        });
        return new PapersBegun(status.Id, status.Done, status.Total);
    }

    private static async Task<LiffAnswer<PapersProgress>> BatchAsync(LiffCall call) => await BatchJobs.StatusAsync(call.Work, call.Id("jobId")) is { } status
        ? new PapersProgress(StateOf(status), status.Done, status.Total, status.AsWord, status.NotMade, call.Service<BatchJobs>().LinkTo(call.Holder, status)?.Url)
        : Problem.NotFound;

    private static PapersState StateOf(BatchStatus status) => status switch
    {
        { Finished: true, Done: 0, Total: > 0 } => PapersState.Failed,
        { Finished: true } => PapersState.Done,
        { Done: > 0 } => PapersState.Running,
        _ => PapersState.Waiting,
    };
}
