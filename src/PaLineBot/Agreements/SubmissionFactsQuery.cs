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
               r.form_id, r.form_version, r.snapshot::text, before.form_id, before.form_version, before.snapshot::text,
               coalesce(before.comments::text, '[]'), coalesce(r.decided_by = $3, false), p.erased_at is not null
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

    public static async Task<SubmissionFacts?> FindAsync(Work work, long submissionId) => (await ListAsync(work, [submissionId])).SingleOrDefault();

    /// <summary>The first that wait for the acting superior, oldest first.</summary>
    public static async Task<IReadOnlyList<SubmissionFacts>> WaitingAsync(Work work)
    {
        if (work.Person is not { IsSuperior: true } person)
        {
            return [];
        }

        var first = await work.ListAsync<long>(
            "select id from waiting_of(@d, @person, @now) where kind = 'Submission' order by since, id limit @most",
            new { person = person.Id, most = WaitingSubmissionsRequest.Most });
        return await ListAsync(work, [.. first]);
    }

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
            found.Add(Read(new RowReader(reader), work.Now));
        }

        return found;
    }

    private static SubmissionFacts Read(RowReader row, DateTimeOffset now)
    {
        var round = RoundRow.Read(row);
        var facts = new SubmissionFacts(
            round.SubmissionId,
            round,
            row.Text(),
            row.Name<Position>(),
            row.Name<AcademicStanding>(),
            row.TextOrNull(),
            row.Int(),
            Sheet(row)!,
            Sheet(row),
            RoundRow.ReadComments(row.Text()),
            null);
        var (isOwn, isErased) = (row.Flag(), row.Flag());
        facts = facts with { OwnerErased = isErased };
        return isOwn && !isErased && round is { Outcome: RoundOutcome.Approved, DecidedAt: { } at } ? facts with { UndoUntil = Undo.Until(at, now) } : facts;
    }

    // None when there was no round before.
    private static AnswerSheet? Sheet(RowReader row)
    {
        if (row.NextIsNull)
        {
            row.Skip(3);
            return null;
        }

        return Snapshot.Read(new FormRef(row.Text(), row.Int()), row.Text());
    }
}
