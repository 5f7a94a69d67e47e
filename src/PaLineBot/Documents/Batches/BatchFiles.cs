using System.IO.Compression;
using Dapper;
using Npgsql;
using PaLineBot.Links;

namespace PaLineBot.Documents.Batches;

/// <summary>The ZIP of a finished batch, packed when it is asked for.</summary>
public sealed class BatchFiles(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>File name of the ZIP, or null when this person has no such finished batch, or nothing is left in it.</summary>
    public async Task<string?> NameAsync(LinkHolder director, long batchId, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var row = await connection.QuerySingleOrDefaultAsync<(int Year, string School)?>(new CommandDefinition(
            $"""
            select b.fiscal_year, s.name from paper_batches b
            join schools s on s.district_id = b.district_id and s.id = b.school_id
            where b.district_id = @d and {BatchQueries.Theirs} and b.finished_at is not null
              and exists (select 1 from {BatchQueries.ApprovedItems} where i.district_id = b.district_id and i.batch_id = b.id and i.file is not null)
            """,
            new { d = director.DistrictId, batchId, personId = director.PersonId, now = clock.GetUtcNow().UtcDateTime },
            cancellationToken: cancel));
        return row is { } found ? FileNames.Of($"PA1 {found.Year} {found.School}", ".zip") : null;
    }

    /// <summary>Writes the ZIP; namesakes get a number.</summary>
    public async Task WriteZipAsync(int districtId, long batchId, Stream to, CancellationToken cancel)
    {
        // Packed first, so that a slow phone does not hold a database connection.
        using var packed = await PackAsync(districtId, batchId, cancel);
        await packed.CopyToAsync(to, cancel);
    }

    private async Task<MemoryStream> PackAsync(int districtId, long batchId, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var ids = (await connection.QueryAsync<(long Id, string Name)>(new CommandDefinition(
            $"""
            select i.submission_id, i.file_name from {BatchQueries.ApprovedItems}
            where i.district_id = @districtId and i.batch_id = @batchId and i.file is not null order by i.file_name, i.submission_id
            """,
            new { districtId, batchId },
            cancellationToken: cancel))).ToList();
        var used = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var buffer = new MemoryStream();
        using (var zip = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (id, name) in ids)
            {
                var bytes = await connection.ExecuteScalarAsync<byte[]>(
                    "select file from paper_batch_items where district_id = @districtId and batch_id = @batchId and submission_id = @id",
                    new { districtId, batchId, id });
                await using var entry = zip.CreateEntry(Unused(name, used), CompressionLevel.NoCompression).Open();
                await entry.WriteAsync(bytes, cancel);
            }
        }

        buffer.Position = 0;
        return buffer;
    }

    private static string Unused(string name, HashSet<string> used)
    {
        var (plain, ending) = (Path.GetFileNameWithoutExtension(name), Path.GetExtension(name));
        for (var n = 2; !used.Add(name); n++)
        {
            name = $"{plain} ({n}){ending}";
        }

        return name;
    }
}
