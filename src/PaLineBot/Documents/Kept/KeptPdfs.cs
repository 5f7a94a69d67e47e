using Dapper;
using Npgsql;

namespace PaLineBot.Documents.Kept;

/// <summary>PDFs of frozen rounds. Whoever asks has been found to may have the paper; the key tells that it is exactly that one.</summary>
public sealed class KeptPdfs(NpgsqlDataSource database, DocumentSettings settings, TimeProvider clock)
{
    /// <summary>The PDF, or null.</summary>
    public async Task<byte[]?> FindAsync(Paper paper, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var found = await connection.QuerySingleOrDefaultAsync<(byte[] File, DateTimeOffset UsedAt)?>(new CommandDefinition(
            "select file, used_at from paper_files where district_id = @DistrictId and key = @Key",
            new { paper.DistrictId, paper.Key },
            cancellationToken: cancel));
        if (found is { } old && old.UsedAt < clock.GetUtcNow().AddDays(-1))
        {
            await connection.ExecuteAsync(new CommandDefinition(
                "update paper_files set used_at = @now where district_id = @DistrictId and key = @Key",
                new { paper.DistrictId, paper.Key, now = clock.GetUtcNow().UtcDateTime },
                cancellationToken: cancel));
        }

        return found?.File;
    }

    /// <summary>Keeps it in the place of an earlier one of that round, which has something else on it. A round that is just being erased is waited for, and has none.</summary>
    public async Task KeepAsync(Paper paper, long submissionId, byte[] file, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await connection.ExecuteAsync(new CommandDefinition(
            """
            with earlier as (
                delete from paper_files where district_id = @DistrictId and submission_id = @submissionId and thai_digits = @ThaiDigits and key <> @Key)
            insert into paper_files (district_id, key, submission_id, thai_digits, file, bytes, used_at)
            select district_id, @Key, id, @ThaiDigits, @file, length(@file), @now from submissions where district_id = @DistrictId and id = @submissionId for key share
            on conflict (district_id, key) do nothing
            """,
            new { paper.DistrictId, paper.Key, submissionId, paper.ThaiDigits, file, now = clock.GetUtcNow().UtcDateTime },
            cancellationToken: cancel));
    }

    /// <summary>Removes what nobody asked for in a long time, and what is too much, longest unused first.</summary>
    public async Task<int> CleanAsync(CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        return await connection.ExecuteAsync(new CommandDefinition(
            """
            delete from paper_files f
            using (select district_id, key, used_at, sum(bytes) over (order by used_at desc, district_id, key) as upto from paper_files) x -- every district on purpose
            where f.district_id = x.district_id and f.key = x.key and (x.used_at < @before or x.upto > @most)
            """,
            new { before = (clock.GetUtcNow() - settings.PapersKept).UtcDateTime, most = settings.MostKeptBytes },
            cancellationToken: cancel));
    }
}
