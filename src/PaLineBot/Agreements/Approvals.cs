using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Agreements;

/// <summary>เห็นชอบ, or ไม่เห็นชอบ with comments; only by who decides on the owner at this moment.</summary>
public static class Approvals
{
    /// <summary>Approves; the owner is told when the undo window is over.</summary>
    public static async Task<bool> ApproveAsync(Work work, ApproveSubmission effect)
    {
        if (await DecideAsync(work, effect.SubmissionId, RoundOutcome.Approved, "[]") is not { } decided)
        {
            return false;
        }

        await Submissions.MoveAsync(work, decided.AgreementId, [AgreementStatus.Submitted], AgreementStatus.Approved);
        await NoticeBoard.PostAsync(
            work,
            decided.OwnerId,
            new AgreementApproved(effect.SubmissionId, work.Person!.FullName, decided.ReceiptCode) { ById = work.Person.Id },
            NoticeSubjects.Decision(effect.SubmissionId),
            Undo.End(work.Now));
        return true;
    }

    /// <summary>Returns with comments on items.</summary>
    public static async Task<bool> ReturnAsync(Work work, ReturnSubmission effect)
    {
        if (effect.Comments.Count == 0
            || await DecideAsync(work, effect.SubmissionId, RoundOutcome.Returned, RoundRow.WriteComments(effect.Comments)) is not { } decided)
        {
            return false;
        }

        await Submissions.MoveAsync(work, decided.AgreementId, [AgreementStatus.Submitted], AgreementStatus.Returned);
        await NoticeBoard.PostAsync(
            work,
            decided.OwnerId,
            new AgreementReturned(effect.SubmissionId, work.Person!.FullName, [.. effect.Comments.Select(c => c.SectionId)]) { ById = work.Person.Id },
            NoticeSubjects.Decision(effect.SubmissionId));
        return true;
    }

    /// <summary>Undoes one's own approval within the window, while one still decides and its owner is there: the submission waits again.</summary>
    public static async Task<bool> UndoAsync(Work work, UndoApproval effect)
    {
        if (work.Person is not { } person)
        {
            return false;
        }

        // Whoever erases just now holds the round; what they did to it and to themselves is seen by the statement after this one.
        await work.ExecuteAsync("select 1 from submissions where district_id = @d and id = @id for update", new { id = effect.SubmissionId });
        var agreement = await work.FindAsync<long?>(
            """
            update submissions r set outcome = null, decided_at = null, decided_by = null, decided_by_name = null
            from agreements a join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = @d and r.id = @id and r.outcome = 'Approved' and r.decided_by = @person and r.decided_at > @since
              and a.district_id = @d and a.id = r.agreement_id and p.id <> @person and p.erased_at is null
              and decides_on(@d, @person, p.position, p.school_id, @now)
            returning a.id
            """,
            new { id = effect.SubmissionId, person = person.Id, since = Undo.OpenSince(work.Now).UtcDateTime });
        if (agreement is not { } agreementId)
        {
            return false;
        }

        await Submissions.MoveAsync(work, agreementId, [AgreementStatus.Approved], AgreementStatus.Submitted);
        await NoticeBoard.VoidAsync(work, NoticeSubjects.Decision(effect.SubmissionId), "undone");
        await work.AuditAsync("approval.undone", NoticeSubjects.Submission(effect.SubmissionId));
        return true;
    }

    private static async Task<Decided?> DecideAsync(Work work, long submissionId, RoundOutcome outcome, string comments)
    {
        if (work.Person is not { } person)
        {
            return null;
        }

        var decided = await work.FindAsync<Decided>(
            """
            update submissions r set outcome = @outcome, decided_at = @now, decided_by = @person, decided_by_name = @name, comments = @comments::jsonb
            from agreements a join people p on p.district_id = a.district_id and p.id = a.person_id
            where r.district_id = @d and r.id = @submissionId and r.outcome is null
              and a.district_id = @d and a.id = r.agreement_id and p.id <> @person and decides_on(@d, @person, p.position, p.school_id, @now)
            returning a.id as agreement_id, p.id as owner_id, r.receipt_code
            """,
            new { submissionId, outcome = outcome.ToString(), person = person.Id, name = person.FullName, comments });
        if (decided is not null)
        {
            await NoticeBoard.VoidAsync(work, NoticeSubjects.Submission(submissionId), "decided");
            await work.AuditAsync($"agreement.{outcome.ToString().ToLowerInvariant()}", NoticeSubjects.Submission(submissionId));
        }

        return decided;
    }

    private sealed record Decided
    {
        public long AgreementId { get; init; }

        public long OwnerId { get; init; }

        public string ReceiptCode { get; init; } = "";
    }
}
