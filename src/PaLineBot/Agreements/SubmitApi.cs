using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>Submitting, taking back, and the rounds of an agreement.</summary>
internal static class SubmitApi
{
    public static void Map(LiffRoutes routes)
    {
        routes.Post<SubmissionReceipt>("agreement/{id}/submit", Access.Person, SubmitAsync);
        routes.Post("agreement/{id}/withdraw", Access.Person, WithdrawAsync);
        routes.Get<RoundAnswer>("agreement/{id}/rounds/{round}", Access.Person, RoundAsync);
    }

    private static async Task<LiffAnswer<SubmissionReceipt>> SubmitAsync(LiffCall call)
    {
        if (await call.OwnNamedAsync() is not { } agreement)
        {
            return Problem.NotFound;
        }

        if (!AgreementWriting.IsOpen(agreement))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "closed");
        }

        var form = call.Catalogue.Find(agreement.Sheet.Form)!;
        var findings = Linter.Check(AgreementView.SubjectOf(form, agreement, call.Person));
        if (Linter.BlocksSubmission(findings))
        {
            return new NotReadyProblem([.. findings.Select(LintFinding.Of)], [.. Progress.Missing(form, agreement.Sheet).Select(f => f.Id)]);
        }

        if (!await Submissions.SubmitAsync(call.Work, new SubmitAgreement(FreshCodes.Next()), call.Catalogue))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "closed");
        }

        var round = (await call.OwnAsync())!.LastSubmission!;
        return new SubmissionReceipt(JoinCodes.Shown(round.ReceiptCode), round.Round, round.SubmissionId);
    }

    private static async Task<Problem?> WithdrawAsync(LiffCall call)
    {
        if (await call.OwnNamedAsync() is not { } agreement)
        {
            return Problem.NotFound;
        }

        return agreement.LastSubmission is { } last && await Submissions.WithdrawAsync(call.Work, new WithdrawSubmission(last.SubmissionId))
            ? null
            : Problem.Of(StatusCodes.Status409Conflict, "not-waiting");
    }

    private static async Task<LiffAnswer<RoundAnswer>> RoundAsync(LiffCall call)
    {
        if (!int.TryParse(call.Route("round"), out var round))
        {
            return Problem.NotFound;
        }

        var found = await call.Work.FindAsync<RoundTexts>(
            """
            select r.id, r.round, r.receipt_code, r.submitted_at, r.outcome, r.decided_at,
                   r.decided_by_name as decided_by, r.comments::text, r.snapshot::text, r.form_id, r.form_version
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = @d and r.agreement_id = @agreement and r.round = @round and r.outcome is distinct from 'Withdrawn'
              and (p.id = @me or decides_on(@d, @me, p.position, p.school_id, @now))
            """,
            new { agreement = call.Id(), round, me = call.Person.Id });
        return found is null ? Problem.NotFound : found.ToAnswer();
    }

    private sealed record RoundTexts
    {
        public long Id { get; init; }

        public int Round { get; init; }

        public string ReceiptCode { get; init; } = "";

        public DateTimeOffset SubmittedAt { get; init; }

        public RoundOutcome? Outcome { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public string? DecidedBy { get; init; }

        public string Comments { get; init; } = "[]";

        public string Snapshot { get; init; } = "{}";

        public string FormId { get; init; } = "";

        public int FormVersion { get; init; }

        public RoundAnswer ToAnswer() => new(
            new RoundHead(Round, Id, JoinCodes.Shown(ReceiptCode), SubmittedAt, Outcome, DecidedAt, DecidedBy, RoundRow.ReadComments(Comments)),
            SubmissionView.Texts(Agreements.Snapshot.Read(new FormRef(FormId, FormVersion), Snapshot)));
    }
}
