using PaLineBot.People;

namespace PaLineBot.Documents.Batches;

/// <summary>Statements of batches.</summary>
internal static class BatchQueries
{
    /// <summary>Condition on batch <c>b</c> of the district: this person asked for it, and still decides for its school.</summary>
    public static readonly string Theirs = $"b.id = @batchId and b.asked_by = @personId and {LedSchools.Leads("b.asked_by", "b.school_id")}";

    /// <summary>The same batch of the same person, not finished yet.</summary>
    public const string SameUnderWay =
        """
        select id from paper_batches
        where district_id = @d and school_id = @schoolId and fiscal_year = @fiscalYear and asked_by = @personId
          and format = @format and thai_digits = @thaiDigits and finished_at is null
        order by id desc limit 1
        """;

    /// <summary>A new batch of every approved PA1 of the school: of those its director decides on, also who left meanwhile, and of who asks.</summary>
    public const string Begin =
        """
        with batch as (
            insert into paper_batches (district_id, school_id, fiscal_year, asked_by, format, thai_digits, created_at)
            values (@d, @schoolId, @fiscalYear, @personId, @format, @thaiDigits, @now) returning district_id, id
        ), items as (
            insert into paper_batch_items (district_id, batch_id, submission_id)
            select b.district_id, b.id, r.id
            from batch b
            join people p on p.district_id = b.district_id and p.school_id = @schoolId
            join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = @fiscalYear and a.status = 'Approved'
            join lateral (
                select x.id from submissions x
                where x.district_id = a.district_id and x.agreement_id = a.id and x.outcome = 'Approved' order by x.round desc limit 1
            ) r on true
            where deciding_scope(p.position) = 'school' or p.id = @personId
        )
        select id from batch
        """;

    /// <summary>
    /// Papers <c>i</c> of batches with their rounds <c>r</c>, as long as these are approved: what was undone is none of the batch's.
    /// </summary>
    public const string ApprovedItems =
        """
        paper_batch_items i join submissions r on r.district_id = i.district_id and r.id = i.submission_id and r.outcome = 'Approved'
        """;

    /// <summary>Takes a batch that nobody works on. Whoever had it before changes nothing in it any more.</summary>
    public const string Claim =
        """
        update paper_batches set leased_until = @until, claim = claim + 1
        where id = (
            select b.id from paper_batches b -- every district on purpose: one worker for all
            where b.finished_at is null and (b.leased_until is null or b.leased_until < @now)
            order by b.id for update skip locked limit 1)
        returning id, district_id, format, thai_digits, claim
        """;

    private const string Keep =
        """
        update paper_batches set leased_until = @until where district_id = @districtId and id = @batchId and claim = @claim returning id
        """;

    /// <summary>Takes what is to be made next, keeps the batch, and counts the attempt: many at once, but what was tried before only alone, so that it fails nobody else.</summary>
    public const string Take =
        $"""
        with kept as ({Keep})
        update paper_batch_items i set attempts = i.attempts + 1
        from kept, submissions r
        where i.district_id = @districtId and i.batch_id = @batchId and r.district_id = i.district_id and r.id = i.submission_id
          and i.submission_id in (
            select n.submission_id from (
                select i.submission_id, i.attempts, row_number() over (order by i.attempts, i.submission_id) as place
                from {ApprovedItems}
                where i.district_id = @districtId and i.batch_id = @batchId and i.file is null and i.attempts < @mostAttempts
            ) n
            where n.place = 1 or (n.attempts = 0 and n.place <= @most))
        returning i.submission_id, r.agreement_id, i.attempts as attempt
        """;

    /// <summary>Takes an attempt back, and leaves the batch to whoever comes first.</summary>
    public const string GiveBack =
        """
        with left_behind as (update paper_batches set leased_until = null where district_id = @districtId and id = @batchId and claim = @claim returning id)
        update paper_batch_items set attempts = attempts - 1
        from left_behind
        where district_id = @districtId and batch_id = @batchId and file is null and submission_id = any(@submissions)
        """;

    /// <summary>Keeps a paper that was made, and the batch.</summary>
    public const string Save =
        $"""
        with kept as ({Keep})
        update paper_batch_items set file_name = @name, file = @bytes, as_word = @asWord
        from kept
        where district_id = @districtId and batch_id = @batchId and submission_id = @submissionId
        """;

    /// <summary>All is made that can be made.</summary>
    public const string Finish =
        $"""
        update paper_batches b set finished_at = @now, leased_until = null
        where b.district_id = @districtId and b.id = @batchId and b.claim = @claim
          and not exists (select 1 from {ApprovedItems}
                          where i.district_id = b.district_id and i.batch_id = b.id and i.file is null and i.attempts < @mostAttempts)
        """;

    /// <summary>Old batches go, with their files.</summary>
    public const string Clean = "delete from paper_batches where finished_at < @before -- every district on purpose";
}
