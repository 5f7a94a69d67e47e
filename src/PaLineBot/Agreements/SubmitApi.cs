using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
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
        routes.Post("agreement/{id}/submit", Access.Owner, SubmitAsync);
        routes.Post("agreement/{id}/withdraw", Access.Owner, WithdrawAsync);
        routes.Get("agreement/{id}/rounds/{round}", Access.OwnerOrSuperior, RoundAsync);
    }

    private static async Task<IResult> SubmitAsync(LiffCall call)
    {
        if (await call.OwnNamedAsync() is not { } agreement)
        {
            return Problem.NotFound;
        }

        if (!AgreementWriting.IsOpen(agreement))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "closed", ("status", agreement.Status));
        }

        var form = call.Catalogue.Find(agreement.Sheet.Form)!;
        var findings = Linter.Check(AgreementView.SubjectOf(form, agreement, call.Person));
        if (Linter.BlocksSubmission(findings))
        {
            return Problem.Of(
                StatusCodes.Status422UnprocessableEntity,
                "not-ready",
                ("findings", findings.Select(AgreementView.FindingView)),
                ("missing", AgreementView.MissingFields(form, agreement.Sheet).Select(f => f.Id)));
        }

        if (!await Submissions.SubmitAsync(call.Work, new SubmitAgreement(FreshCodes.Next()), call.Catalogue))
        {
            return Problem.Of(StatusCodes.Status409Conflict, "closed", ("status", agreement.Status));
        }

        var round = (await call.OwnAsync())!.LastSubmission!;
        return LiffJson.Answer(new { round.ReceiptCode, round.Round, round.SubmissionId });
    }

    private static async Task<IResult> WithdrawAsync(LiffCall call)
    {
        if (await call.OwnNamedAsync() is not { } agreement)
        {
            return Problem.NotFound;
        }

        return agreement.LastSubmission is { } last && await Submissions.WithdrawAsync(call.Work, new WithdrawSubmission(last.SubmissionId))
            ? LiffJson.Answer(new { withdrawn = true })
            : Problem.Of(StatusCodes.Status409Conflict, "not-waiting");
    }

    private static async Task<IResult> RoundAsync(LiffCall call)
    {
        if (!int.TryParse(call.Route("round"), out var round))
        {
            return Problem.NotFound;
        }

        var found = await call.Work.FindAsync<RoundTexts>(
            """
            select r.id, r.round, r.receipt_code, r.submitted_at, r.outcome, r.decided_at,
                   r.decided_by_name as DecidedBy, r.comments::text as Comments, r.snapshot::text as Snapshot, r.form_id, r.form_version
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = @d and r.agreement_id = @agreement and r.round = @round and r.outcome is distinct from 'Withdrawn'
              and (p.id = @me or decides_on(@d, @me, p.position, p.school_id, @now))
            """,
            new { agreement = call.Id(), round, me = call.Person.Id });
        return found is null ? Problem.NotFound : LiffJson.Answer(found.ToView());
    }

    private sealed record RoundTexts
    {
        public long Id { get; init; }

        public int Round { get; init; }

        public string ReceiptCode { get; init; } = "";

        public DateTimeOffset SubmittedAt { get; init; }

        public string? Outcome { get; init; }

        public DateTimeOffset? DecidedAt { get; init; }

        public string? DecidedBy { get; init; }

        public string Comments { get; init; } = "[]";

        public string Snapshot { get; init; } = "{}";

        public string FormId { get; init; } = "";

        public int FormVersion { get; init; }

        public object ToView()
        {
            RoundOutcome? outcome = this.Outcome is null ? null : Enum.Parse<RoundOutcome>(this.Outcome);
            var head = new RoundFacts(Id, Round, ReceiptCode, SubmittedAt, outcome, DecidedAt, DecidedBy, RoundRow.ReadComments(Comments));
            var sheet = Agreements.Snapshot.Read(new FormRef(FormId, FormVersion), Snapshot);
            return new
            {
                Head = AgreementView.RoundView(head),
                Texts = sheet.Answers.ToDictionary(a => a.Key, a => a.Value.Text),
                Form = new { FormId, Version = FormVersion },
            };
        }
    }
}
