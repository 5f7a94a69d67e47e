using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.People;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>What waits for a superior, and deciding on it.</summary>
internal static class ApproverApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Get<WaitingAnswer>("waiting", Access.Superior, WaitingAsync);
        routes.Get<SubmissionAnswer>("submissions/{id}", Access.Superior, GetAsync);
        routes.Post<Decision>("submissions/{id}/approve", Access.Superior, ApproveAsync);
        routes.Post<ReturnRequest, Decision>("submissions/{id}/return", Access.Superior, ReturnAsync);
        routes.Post<Decision>("submissions/{id}/undo", Access.Superior, UndoAsync);
    }

    private static async Task<LiffAnswer<WaitingAnswer>> WaitingAsync(LiffCall call)
    {
        var waiting = await WaitingDecisions.ListAsync(call.Work);
        var submissions = await SubmissionFactsQuery.ListAsync(call.Work, [.. waiting.Where(w => w.Kind == WaitingKind.Submission).Select(w => w.Id)]);
        return new WaitingAnswer([.. submissions.Select(s => SubmissionView.Head(Form(call, s), s))], waiting.Count(w => w.Kind == WaitingKind.JoinRequest));
    }

    private static async Task<LiffAnswer<SubmissionAnswer>> GetAsync(LiffCall call) =>
        await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is { } submission
            ? SubmissionView.Whole(Form(call, submission), submission)
            : Problem.NotFound;

    private static async Task<LiffAnswer<Decision>> ApproveAsync(LiffCall call) =>
        await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is null ? Problem.NotFound
        : await Approvals.ApproveAsync(call.Work, new ApproveSubmission(call.Id())) ? new Decision(RoundOutcome.Approved, Undo.End(call.Work.Now))
        : Problem.Of(StatusCodes.Status409Conflict, "decided");

    private static async Task<LiffAnswer<Decision>> ReturnAsync(LiffCall call, ReturnRequest? request)
    {
        if (await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is not { } submission)
        {
            return Problem.NotFound;
        }

        if (request is not { Comments: { } comments })
        {
            return Problem.BadRequest;
        }

        var form = Form(call, submission);
        var kept = comments.Where(c => !string.IsNullOrWhiteSpace(c.Text)).Select(c => new ItemComment(c.SectionId ?? "", c.Text!.Trim())).ToList();
        if (kept.Count == 0 || kept.Any(c => c.Text.Length > CommentRequest.Longest || form.FindSection(c.SectionId) is null))
        {
            return Problem.Of(StatusCodes.Status422UnprocessableEntity, "comment-needed");
        }

        return await Approvals.ReturnAsync(call.Work, new ReturnSubmission(submission.Id, kept))
            ? new Decision(RoundOutcome.Returned, UndoUntil: null)
            : Problem.Of(StatusCodes.Status409Conflict, "decided");
    }

    private static async Task<LiffAnswer<Decision>> UndoAsync(LiffCall call) =>
        await SubmissionFactsQuery.FindAsync(call.Work, call.Id()) is null ? Problem.NotFound
        : await Approvals.UndoAsync(call.Work, new UndoApproval(call.Id())) ? new Decision(Outcome: null, UndoUntil: null)
        : Problem.Of(StatusCodes.Status409Conflict, "undo-over");

    private static Form Form(LiffCall call, SubmissionFacts submission) =>
        call.Catalogue.Find(submission.Sheet.Form)!;
}
