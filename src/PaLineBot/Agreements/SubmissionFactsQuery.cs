using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>A submission as its superior sees it, never one's own. What one may not see does not exist: null.</summary>
public static class SubmissionFactsQuery
{
    private const string Query =
        $"""
        select {RoundRow.Columns}, r.owner_name, r.owner_position, r.owner_standing, r.school_name, a.fiscal_year,
               r.form_id, r.form_version, r.snapshot::text, before.snapshot::text, before.form_id, before.form_version,
               coalesce(before.comments::text, '[]'), r.decided_by = $3 as decided_by_me
        from submissions r
        join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
        join people p on p.district_id = a.district_id and p.id = a.person_id
        left join lateral (
            select * from submissions b
            where b.district_id = r.district_id and b.agreement_id = r.agreement_id and b.round < r.round and b.outcome = 'Returned'
            order by b.round desc limit 1
        ) before on true
        where r.district_id = $1 and r.id = any($2) and r.outcome is distinct from 'Withdrawn'
          and p.id <> $3 and decides_on($1, $3, p.position, p.school_id, $4)
        order by r.submitted_at, r.id
        """;

    /// <summary>The submission, or null.</summary>
    public static async Task<SubmissionFacts?> FindAsync(Work work, long submissionId) => (await ListAsync(work, [submissionId])).SingleOrDefault();

    /// <summary>Those of the submissions that one may see, oldest first.</summary>
    public static async Task<IReadOnlyList<SubmissionFacts>> ListAsync(Work work, long[] submissions)
    {
        if (work.Person is not { } person || submissions.Length == 0)
        {
            return [];
        }

        await using var command = new NpgsqlCommand(Query, work.Connection, work.Transaction);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = work.District.Id });
        command.Parameters.Add(new NpgsqlParameter<long[]> { TypedValue = submissions });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = person.Id });
        command.Parameters.Add(new NpgsqlParameter<DateTime> { TypedValue = work.Now.UtcDateTime });
        var found = new List<SubmissionFacts>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            found.Add(Read(reader, work.Now));
        }

        return found;
    }

    private static SubmissionFacts Read(NpgsqlDataReader reader, DateTimeOffset now)
    {
        var round = RoundRow.Read(reader, 0);
        var form = new FormRef(reader.GetString(13), reader.GetInt32(14));
        var decidedByMe = !reader.IsDBNull(20) && reader.GetBoolean(20);
        return new SubmissionFacts(
            round.SubmissionId,
            round,
            reader.GetString(8),
            Enum.Parse<Position>(reader.GetString(9)),
            Enum.Parse<AcademicStanding>(reader.GetString(10)),
            reader.IsDBNull(11) ? null : reader.GetString(11),
            reader.GetInt32(12),
            Snapshot.Read(form, reader.GetString(15)),
            reader.IsDBNull(16) ? null : Snapshot.Read(new FormRef(reader.GetString(17), reader.GetInt32(18)), reader.GetString(16)),
            RoundRow.ReadComments(reader.GetString(19)),
            decidedByMe && round is { Outcome: RoundOutcome.Approved, DecidedAt: { } at } ? Undo.Until(at, now) : null);
    }
}
