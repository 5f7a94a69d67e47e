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
        routes.Post("agreement/{id}/papers", Access.OwnerOrSuperior, LinkAsync);
        routes.Post("board/papers", Access.Director, StartBatchAsync);
        routes.Get("board/papers/{jobId}", Access.Director, BatchAsync);
    }

    private static async Task<IResult> LinkAsync(LiffCall call)
    {
        if (call.Read<PaperOrder>() is not { } order)
        {
            return Problem.BadRequest;
        }

        var papers = call.Service<PaperService>();
        if (await LinkAsync(papers, call, order.Format, order.ThaiDigits) is not { } link)
        {
            return Problem.NotFound;
        }

        return order.Format == PaperFormat.Pdf && !call.Service<PdfConverter>().IsAvailable
            ? Problem.Of(StatusCodes.Status503ServiceUnavailable, "no-pdf", ("docxUrl", (await LinkAsync(papers, call, PaperFormat.Docx, order.ThaiDigits))!.Url))
            : LiffJson.Answer(link);
    }

    private static Task<FileLink?> LinkAsync(PaperService papers, LiffCall call, PaperFormat format, bool thaiDigits) =>
        papers.LinkAsync(call.Work.Connection, call.Holder, call.Id(), format, thaiDigits, call.Http.RequestAborted);

    private static async Task<IResult> StartBatchAsync(LiffCall call)
    {
        if (await SchoolBoard.SchoolOfAsync(call.Work) is not { } school)
        {
            return Problem.NotFound;
        }

        var status = await Jobs(call).StartAsync(
            call.Work.Connection, call.Holder, school.Id, FiscalYear.Of(call.Work.Now).Label, PaperFormat.Pdf, thaiDigits: false, call.Http.RequestAborted);
        if (status is null)
        {
            return Problem.NotFound;
        }

        // Only then is it committed, and there for the worker.
        call.Http.Response.OnCompleted(() =>
        {
            call.Service<JobBell>().Ring(BatchWorker.JobName);
            return Task.CompletedTask;
        });
        return LiffJson.Answer(new { JobId = status.Id, status.Done, status.Total }, StatusCodes.Status202Accepted);
    }

    private static async Task<IResult> BatchAsync(LiffCall call)
    {
        var jobs = Jobs(call);
        return await jobs.StatusAsync(call.Work.Connection, call.Holder, call.Id("jobId"), call.Http.RequestAborted) is { } status
            ? LiffJson.Answer(new { State = StateOf(status), status.Done, status.Total, status.AsWord, status.NotMade, jobs.LinkTo(call.Holder, status)?.Url })
            : Problem.NotFound;
    }

    private static string StateOf(BatchStatus status) => status switch
    {
        { Finished: true, Done: 0, Total: > 0 } => "Failed",
        { Finished: true } => "Done",
        { Done: > 0 } => "Running",
        _ => "Waiting",
    };

    private static BatchJobs Jobs(LiffCall call) => call.Service<BatchJobs>();

    private sealed record PaperOrder(PaperFormat Format, bool ThaiDigits);
}
