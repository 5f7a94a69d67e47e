using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Lint;

namespace PaLineBot.Agreements;

/// <summary>Submitting freezes a copy and tells the superior; withdrawing goes back to writing.</summary>
public static class Submissions
{
    /// <summary>Submits the acting person's open agreement; false when it is not open or has what blocks.</summary>
    public static async Task<bool> SubmitAsync(Work work, SubmitAgreement effect, FormCatalogue catalogue)
    {
        if (work.Person is not { } person || await CurrentAgreement.OfAsync(work) is not { } agreement || !AgreementWriting.IsOpen(agreement)
            || catalogue.Find(agreement.Sheet.Form) is not { } form
            || Linter.BlocksSubmission(Linter.Check(LintSubject.OfYear(form, agreement.Sheet, person.Standing, agreement.FiscalYear)))
            || !await MoveAsync(work, agreement.Id, [AgreementStatus.Draft, AgreementStatus.Returned], AgreementStatus.Submitted))
        {
            return false;
        }

        var (id, round) = await InsertAsync(work, person, agreement, effect.ReceiptCode, Snapshot.Write(agreement.Sheet));
        await RoundEvidence.RememberAsync(work, id);

        // Whoever submits stands by every text, also by those of last year that were not opened one by one.
        await work.ExecuteAsync(
            "update answers set needs_revision = false where district_id = @d and agreement_id = @agreement and needs_revision", new { agreement = agreement.Id });
        await NoticeBoard.VoidAsync(work, NoticeSubjects.Awaited(person.Id), "submitted");
        var mended = await MendedAsync(work, agreement);
        var superior = await work.FindAsync<long?>("select superior_of(@d, @id, @now)", new { id = person.Id });
        if (superior is { } to)
        {
            await NoticeBoard.PostAsync(work, to, new SubmissionWaits(id, person.FullName, round, mended), NoticeSubjects.Submission(id));
        }

        await work.AuditAsync("agreement.submitted", NoticeSubjects.Submission(id), new() { ["round"] = round });
        return true;
    }

    // Commented sections whose texts are not those that were returned: the same count as on the review card.
    private static async Task<int> MendedAsync(Work work, AgreementFacts agreement)
    {
        var sheet = agreement.Sheet;
        if (agreement is not { Status: AgreementStatus.Returned, LastSubmission: { Comments.Count: > 0 } last }) return 0;
        var json = await work.FindAsync<string>("select snapshot::text from submissions where district_id = @d and id = @id", new { id = last.SubmissionId });
        if (json is null) return 0;
        var before = Snapshot.Read(sheet.Form, json);
        var changed = sheet.Answers.Keys.Union(before.Answers.Keys).Where(f => sheet.TextOf(f) != before.TextOf(f)).ToList();
        return last.Comments.Count(c => changed.Any(f => f.StartsWith(c.SectionId + ".", StringComparison.Ordinal)));
    }

    /// <summary>Takes a waiting submission back.</summary>
    public static async Task<bool> WithdrawAsync(Work work, WithdrawSubmission effect)
    {
        if (await CurrentAgreement.OfAsync(work) is not { Status: AgreementStatus.Submitted, LastSubmission: { } last } agreement || last.SubmissionId != effect.SubmissionId)
        {
            return false;
        }

        var withdrawn = await work.ExecuteAsync(
            """
            update submissions set outcome = 'Withdrawn', decided_at = @now
            where district_id = @d and id = @id and agreement_id = @agreement and outcome is null
            """,
            new { id = effect.SubmissionId, agreement = agreement.Id });
        if (withdrawn == 0)
        {
            return false;
        }

        var returnedBefore = await work.FindAsync<bool>(
            "select exists (select 1 from submissions where district_id = @d and agreement_id = @agreement and outcome = 'Returned')",
            new { agreement = agreement.Id });
        await MoveAsync(work, agreement.Id, [AgreementStatus.Submitted], returnedBefore ? AgreementStatus.Returned : AgreementStatus.Draft);
        await RoundEvidence.LetGoAsync(work, effect.SubmissionId);
        await NoticeBoard.VoidAsync(work, NoticeSubjects.Submission(effect.SubmissionId), "withdrawn");
        await work.AuditAsync("agreement.withdrawn", NoticeSubjects.Submission(effect.SubmissionId));
        return true;
    }

    /// <summary>Moves an agreement from one of some stages to another, and its owner to the rich menu of that; false when it was in none of them.</summary>
    internal static async Task<bool> MoveAsync(Work work, long agreementId, AgreementStatus[] from, AgreementStatus to)
    {
        var owner = await work.FindAsync<long?>(
            "update agreements set status = @to where district_id = @d and id = @agreementId and status = any(@from) returning person_id",
            new { agreementId, from = from.Select(s => s.ToString()).ToArray(), to = to.ToString() });
        if (owner is not { } id)
        {
            return false;
        }

        await RichMenuRows.SetAsync(work, id);
        return true;
    }

    private static async Task<(long Id, int Round)> InsertAsync(
        Work work, PersonFacts person, AgreementFacts agreement, string receiptCode, string snapshot)
    {
        var row = await work.FindAsync<InsertedRow>(
            """
            insert into submissions (district_id, agreement_id, round, receipt_code, owner_name, owner_position, owner_standing, school_name,
                                     form_id, form_version, snapshot, submitted_at)
            select @d, @agreement,
                   (select coalesce(max(round), 0) + 1 from submissions
                    where district_id = @d and agreement_id = @agreement and outcome is distinct from 'Withdrawn'),
                   @receiptCode, p.full_name, p.position, p.standing, s.name, @form, @version, @snapshot::jsonb, @now
            from people p left join schools s on s.district_id = p.district_id and s.id = p.school_id
            where p.district_id = @d and p.id = @person
            returning id, round
            """,
            new
            {
                agreement = agreement.Id,
                receiptCode,
                person = person.Id,
                form = agreement.Sheet.Form.FormId,
                version = agreement.Sheet.Form.Version,
                snapshot,
            });
        return (row!.Id, row.Round);
    }

    private sealed record InsertedRow
    {
        public long Id { get; init; }

        public int Round { get; init; }
    }
}
