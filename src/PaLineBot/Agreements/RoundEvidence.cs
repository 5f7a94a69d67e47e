using PaLineBot.Data;

namespace PaLineBot.Agreements;

/// <summary>The evidence that belongs to a round, as it was when the round was submitted.</summary>
internal static class RoundEvidence
{
    /// <summary>Columns of table alias <c>s</c>, with the pointer as <c>e</c>, in the order and under the names of those of a pointer.</summary>
    public const string Columns =
        "e.id, e.batch, s.kind, s.name, s.section_id, s.url, s.caption, case when s.taken_back_at is null then 'Kept' else 'Gone' end, "
        + "case when s.taken_back_at is null then null else 'taken-back' end, e.added_at, s.bytes, e.source, s.sha256, s.media_type, true";

    private const string Filed =
        """
        from submissions r
        join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
        join evidence e on e.district_id = a.district_id and e.person_id = a.person_id and e.fiscal_year = a.fiscal_year
        where r.district_id = @d and r.id = @submissionId and e.section_id is not null and e.removed_at is null
        """;

    /// <summary>Remembers what is filed at this moment; an earlier round of the same agreement is replaced and lets its own go.</summary>
    public static async Task RememberAsync(Work work, long submissionId)
    {
        // What is just arriving is waited for, before any row of a round is touched: it could not complete a round that it does not see.
        await work.ExecuteAsync(
            $"""
            select 1 {Filed} and e.state = 'Waiting' order by e.id for share of e
            """,
            new { submissionId });
        await work.ExecuteAsync(
            """
            delete from submission_evidence s using submissions r, submissions earlier
            where r.district_id = @d and r.id = @submissionId and earlier.district_id = @d and earlier.agreement_id = r.agreement_id and earlier.id <> r.id
              and s.district_id = @d and s.submission_id = earlier.id
            """,
            new { submissionId });
        await work.ExecuteAsync(
            $"""
            insert into submission_evidence (district_id, submission_id, evidence_id, section_id, kind, name, url, caption, media_type, bytes, sha256)
            select e.district_id, r.id, e.id, e.section_id, e.kind, e.name, e.url, e.caption, e.media_type, e.bytes, e.sha256
            {Filed} and e.state in ('Waiting', 'Kept')
            """,
            new { submissionId });
    }

    /// <summary>Holds the pointers of agreements that a condition on <c>a</c> names, before their rounds are touched: whatever changes both locks the pointer first.</summary>
    public static Task HoldPointersAsync(Work work, string which, object parameters) => work.ExecuteAsync(
        $"""
        select 1 from evidence e
        join agreements a on a.district_id = e.district_id and a.person_id = e.person_id and a.fiscal_year = e.fiscal_year
        where e.district_id = @d and {which} order by e.id for update of e
        """,
        parameters);

    /// <summary>A round that was withdrawn has none.</summary>
    public static Task LetGoAsync(Work work, long submissionId) => work.ExecuteAsync(
        "delete from submission_evidence where district_id = @d and submission_id = @submissionId",
        new { submissionId });

    /// <summary>Empties what a message brought that was taken back (<c>@d</c>, <c>@messageId</c>, <c>@now</c>); the round says so. The pointer goes first: whatever changes both locks it first.</summary>
    public const string TakeBack =
        """
        update submission_evidence s set taken_back_at = @now, name = '', url = null, caption = null, media_type = null, bytes = null, sha256 = null
        from evidence e
        where e.district_id = @d and e.message_id = @messageId and s.district_id = e.district_id and s.evidence_id = e.id and s.taken_back_at is null
        """;

    /// <summary>A content that was still on its way when the round was submitted has come (<c>@DistrictId</c>, <c>@Id</c>).</summary>
    public const string Complete =
        """
        update submission_evidence s set kind = e.kind, media_type = e.media_type, bytes = e.bytes, sha256 = e.sha256
        from evidence e
        where e.district_id = @DistrictId and e.id = @Id and e.state = 'Kept' and s.district_id = e.district_id and s.evidence_id = e.id
          and s.sha256 is null and s.taken_back_at is null
        """;

    /// <summary>It has not come and will not (<c>@DistrictId</c>, <c>@Id</c>).</summary>
    public const string NotCome = "delete from submission_evidence where district_id = @DistrictId and evidence_id = @Id and sha256 is null and taken_back_at is null";
}
