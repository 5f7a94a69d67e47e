using Dapper;
using Npgsql;
using PaLineBot.Agreements;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Documents;

/// <summary>What papers are made of.</summary>
internal static class PaperQueries
{
    /// <summary>
    /// The round who acts may have of an agreement: the owner the one that counts (0: the live draft), the owner's superior
    /// the newest that was submitted; null when the agreement does not exist for them.
    /// </summary>
    public static Task<long?> RoundForAsync(Work work, long agreementId) => work.FindAsync<long?>(
        """
        select case when a.person_id = @personId and a.status in ('Draft', 'Returned') then 0 else r.id end
        from agreements a
        join people p on p.district_id = a.district_id and p.id = a.person_id
        left join lateral (
            select x.id from submissions x
            where x.district_id = a.district_id and x.agreement_id = a.id and x.outcome is distinct from 'Withdrawn'
            order by x.round desc limit 1
        ) r on true
        where a.district_id = @d and a.id = @agreementId
          and (a.person_id = @personId or decides_on(@d, @personId, p.position, p.school_id, @now))
        """,
        new { agreementId, personId = work.Person?.Id ?? 0 });

    /// <summary>
    /// Whether this person may have that paper at this moment: an owner the draft and every round, who decides on the owner
    /// every round that was not taken back.
    /// </summary>
    public static Task<bool> MayHaveAsync(NpgsqlConnection connection, int districtId, long agreementId, long submissionId, long personId, DateTimeOffset now, CancellationToken cancel) =>
        connection.ExecuteScalarAsync<bool>(new CommandDefinition(
            """
            select exists (
                select 1 from agreements a
                join people p on p.district_id = a.district_id and p.id = a.person_id
                left join submissions r on r.district_id = a.district_id and r.agreement_id = a.id and r.id = @submissionId
                where a.district_id = @districtId and a.id = @agreementId
                  and (a.person_id = @personId
                       or (r.outcome is distinct from 'Withdrawn' and r.id is not null and decides_on(@districtId, @personId, p.position, p.school_id, @now))))
            """,
            new { districtId, agreementId, submissionId, personId, now = now.UtcDateTime },
            cancellationToken: cancel));

    /// <summary>One paper, or null.</summary>
    public static Task<PaperRow?> FindAsync(NpgsqlConnection connection, int districtId, long agreementId, long submissionId, CancellationToken cancel) =>
        connection.QuerySingleOrDefaultAsync<PaperRow?>(new CommandDefinition(
            """
            select a.id as agreement_id, coalesce(r.form_id, a.form_id) as form_id, coalesce(r.form_version, a.form_version) as form_version,
                   a.fiscal_year, d.name as district_name, coalesce(r.owner_name, p.full_name) as full_name,
                   coalesce(r.owner_standing, p.standing) as standing, case when r.id is null then s.name else r.school_name end as school_name,
                   r.id as submission_id, coalesce(r.round, 0) as round, r.receipt_code, r.verify_tag,
                   r.snapshot::text, r.submitted_at, r.outcome, r.decided_at,
                   r.decided_by_name, by_whom.position as decided_by_position, coalesce(r.comments::text, '[]') as comments
            from agreements a
            join districts d on d.id = a.district_id
            join people p on p.district_id = a.district_id and p.id = a.person_id
            left join schools s on s.district_id = p.district_id and s.id = p.school_id
            left join submissions r on r.district_id = a.district_id and r.agreement_id = a.id and r.id = @submissionId
            left join people by_whom on by_whom.district_id = r.district_id and by_whom.id = r.decided_by
            where a.district_id = @districtId and a.id = @agreementId and (@submissionId = 0 or r.id is not null)
            """,
            new { districtId, agreementId, submissionId },
            cancellationToken: cancel));

    /// <summary>The live answers.</summary>
    public static async Task<AnswerSheet> SheetAsync(NpgsqlConnection connection, int districtId, long agreementId, FormRef form, CancellationToken cancel)
    {
        var rows = await connection.QueryAsync<(string Field, string Parts)>(new CommandDefinition(
            "select field_id, parts::text from answers where district_id = @districtId and agreement_id = @agreementId",
            new { districtId, agreementId },
            cancellationToken: cancel));
        return rows.Aggregate(AnswerSheet.Empty(form), (sheet, r) => sheet.With(r.Field, AnswerJson.Read(r.Parts, needsRevision: false)));
    }
}
