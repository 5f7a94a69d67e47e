using Dapper;
using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>
/// The stages of the owner's agreement that the rows of the table ask for. Everything is put back to what it was, then into the state;
/// the database's own rules rest meanwhile, so that a request finds no trace of the one before.
/// </summary>
internal sealed class WorldState(World world)
{
    private static readonly string[] Kept =
    [
        "agreements", "answers", "submissions", "submission_evidence", "evidence", "people", "notices", "paper_batches", "paper_batch_items",
        "acting_superiors", "consents", "conversations", "join_codes", "join_requests",
    ];

    private static readonly Dictionary<string, string> States = new()
    {
        // Whoever calls has just approved the owner's agreement, when they might. So it is kept.
        ["approved"] = "update submissions set decided_at = @now, decided_by = @caller",

        // It waits for its superior, who has been sent word.
        ["submitted"] =
            """
            update submissions set outcome = null, decided_at = null, decided_by = null, decided_by_name = null;
            update agreements set status = 'Submitted';
            update notices n set told_at = null, told_how = null
            where n.subject like 'submission:%' and n.id = (select max(x.id) from notices x where x.subject = n.subject);
            delete from notices where subject like 'decision:%'
            """,

        // Its superior has sent it back with a comment.
        ["returned"] =
            """
            update submissions set outcome = 'Returned', decided_at = @now, comments = '[{"SectionId": "1.1", "Text": "ขอเพิ่มจำนวนผู้เรียน"}]';
            update agreements set status = 'Returned';
            delete from notices where subject like 'submission:%' or subject like 'decision:%'
            """,

        // The owner has taken it back and goes on writing.
        ["draft"] =
            """
            update submissions set outcome = 'Withdrawn', decided_at = @now, decided_by = null, decided_by_name = null;
            delete from submission_evidence;
            update agreements set status = 'Draft';
            delete from notices where subject like 'submission:%' or subject like 'decision:%'
            """,

        // Nobody has begun.
        ["nothing"] = "delete from paper_batch_items; delete from submission_evidence; delete from submissions; delete from answers; delete from agreements",

        // Whoever calls has asked for the batch of papers, when they might.
        ["asked"] = "update paper_batches set asked_by = @caller",
    };

    private (string State, long Caller) present;
    private Dictionary<string, string> marks = [];
    private bool untouched;

    /// <summary>Remembers everything as it is.</summary>
    public static Task KeepAsync(World world) =>
        world.ExecuteAsync("create schema kept;" + string.Concat(Kept.Select(t => $"create table kept.{t} as table {t};")));

    /// <summary>Makes the world what a row asks for, unless it is.</summary>
    public async Task SetAsync(string state, long caller)
    {
        var wanted = (state, States[state].Contains("@caller", StringComparison.Ordinal) ? caller : 0);
        if (untouched && present == wanted)
        {
            return;
        }

        await using var connection = await world.Database.OpenConnectionAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await connection.ExecuteAsync("set local session_replication_role = replica");
        await connection.ExecuteAsync(string.Concat(Kept.Select(t => $"delete from {t}; insert into {t} overriding system value table kept.{t};")));
        await connection.ExecuteAsync(States[state], new { caller, now = world.Now.UtcDateTime });
        await transaction.CommitAsync();
        (present, marks) = (wanted, await MarksAsync());
    }

    /// <summary>The tables that have changed since, by name.</summary>
    public async Task<IReadOnlyList<string>> ChangedAsync()
    {
        var now = await MarksAsync();
        var changed = now.Keys.Where(t => now[t] != marks[t]).Order(StringComparer.Ordinal).ToList();
        untouched = changed.Count == 0;
        return changed;
    }

    private async Task<Dictionary<string, string>> MarksAsync()
    {
        await using var connection = await world.Database.OpenConnectionAsync();
        var found = await connection.QueryAsync<(string Table, string Mark)>(string.Join(" union all ", Kept.Append("audit").Select(t =>
            $"select '{t}', md5(coalesce(string_agg(x::text, chr(10) order by x::text), '')) from {t} x")));
        return found.ToDictionary(m => m.Table, m => m.Mark);
    }
}
