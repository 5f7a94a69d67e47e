using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>What waits for a superior, and deciding on it.</summary>
internal static class ApproverApi
{
    private const int LongestComment = 1_000;

    public static void Map(LiffRoutes routes)
    {
        routes.Get("waiting", Access.Superior, WaitingAsync);
        routes.Get("submissions/{id}", Access.Superior, GetAsync);
        routes.Post("submissions/{id}/approve", Access.Superior, ApproveAsync);
        routes.Post("submissions/{id}/return", Access.Superior, ReturnAsync);
        routes.Post("submissions/{id}/undo", Access.Superior, UndoAsync);
    }

    private static async Task<IResult> WaitingAsync(LiffCall call)
    {
        var waiting = await AgreementFactsQueries.WaitingAsync(call.Work);
        var submissions = new List<object>();
        foreach (var item in waiting.Where(w => w.Kind == WaitingKind.Submission))
        {
            if (await SubmissionFactsQuery.FindAsync(call.Work, item.Id) is { } submission)
            {
                submissions.Add(SubmissionView.Head(Form(call, submission), submission));
            }
        }

        return LiffJson.Answer(new { submissions, JoinRequests = waiting.Count(w => w.Kind == WaitingKind.JoinRequest) });
    }

    private static async Task<IResult> GetAsync(LiffCall call)
    {
        if (await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is not { } submission)
        {
            return Problem.NotFound;
        }

        var agreement = await call.Work.FindAsync<long>("select agreement_id from submissions where district_id = @d and id = @id", new { id = submission.Id });
        return LiffJson.Answer(SubmissionView.Whole(Form(call, submission), submission, agreement));
    }

    private static async Task<IResult> ApproveAsync(LiffCall call) =>
        await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is null ? Problem.NotFound
        : await Approvals.ApproveAsync(call.Work, new ApproveSubmission(call.Id())) ? LiffJson.Answer(new { UndoUntil = call.Work.Now + Approvals.UndoWindow })
        : Problem.Of(StatusCodes.Status409Conflict, "decided");

    private static async Task<IResult> ReturnAsync(LiffCall call)
    {
        if (await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is not { } submission)
        {
            return Problem.NotFound;
        }

        if (call.Read<ReturnOrder>() is not { Comments: { } comments })
        {
            return Problem.BadRequest;
        }

        var form = Form(call, submission);
        var kept = comments.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Select(c => new ItemComment(c.SectionId ?? "", c.Text!.Trim())).ToList();
        if (kept.Count == 0 || kept.Any(c => c.Text.Length > LongestComment || form.FindSection(c.SectionId) is null))
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "comment-needed");
        }

        return await Approvals.ReturnAsync(call.Work, new ReturnSubmission(submission.Id, kept))
            ? LiffJson.Answer(new { returned = true })
            : Problem.Of(StatusCodes.Status409Conflict, "decided");
    }

    private static async Task<IResult> UndoAsync(LiffCall call) =>
        await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is null ? Problem.NotFound
        : await Approvals.UndoAsync(call.Work, new UndoApproval(call.Id())) ? LiffJson.Answer(new { undone = true })
        : Problem.Of(StatusCodes.Status409Conflict, "undo-over");

    private static Form Form(LiffCall call, SubmissionFacts submission) =>
        call.Catalogue.Find(submission.Sheet.Form)!;

    private sealed record ReturnOrder(IReadOnlyList<CommentOrder>? Comments);

    private sealed record CommentOrder(string? SectionId, string? Text);
}
