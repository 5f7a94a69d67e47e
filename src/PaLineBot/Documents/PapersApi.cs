using PaLineBot.Boards;
using PaLineBot.Documents.Batches;
using PaLineBot.Documents.Pdf;
using PaLineBot.Hosting;
using PaLineBot.Liff;
using PaLineBot.Links;

namespace PaLineBot.Documents;

/// <summary>Papers in the mini-app: a link to one's own or an owner's paper, and all approved papers of the school as one ZIP.</summary>
internal static class PapersApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Post<PaperRequest, LinkAnswer>("agreement/{id}/papers", Access.Person, LinkAsync);
        routes.Post<PapersBegun>("board/papers", Access.Director, StartBatchAsync, StatusCodes.Status202Accepted);
        routes.Get<PapersProgress>("board/papers/{jobId}", Access.Director, BatchAsync);
    }

    private static async Task<LiffAnswer<LinkAnswer>> LinkAsync(LiffCall call, PaperRequest? request)
    {
        if (request is null)
        {
            return Problem.BadRequest;
        }

        if (await call.Service<PaperService>().LinksAsync(call.Work, call.Id()) is not { } links)
        {
            return Problem.NotFound;
        }

        return request.Format == PaperFormat.Pdf && !call.Service<PdfConverter>().IsAvailable
            ? new NoPdfProblem(links.To(PaperFormat.Docx, request.ThaiDigits).Url)
            : new LinkAnswer(links.To(request.Format, request.ThaiDigits).Url);
    }

    private static async Task<LiffAnswer<PapersBegun>> StartBatchAsync(LiffCall call)
    {
        if (await SchoolBoard.SchoolOfAsync(call.Work) is not { } school)
        {
            return Problem.NotFound;
        }

        if (await BatchJobs.StartAsync(call.Work, school.Id, call.Work.Year, PaperFormat.Pdf, thaiDigits: false) is not { } status)
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
