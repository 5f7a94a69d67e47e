using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.PersonalData;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Privacy;

/// <summary>Packs the ZIP of what is stored about a person.</summary>
public sealed class DataArchive(NpgsqlDataSource database, DistrictDirectory districts, IEnumerable<IPersonalData> features, ArchiveSettings settings, TimeProvider clock)
{
    private const string Rows = "data.json";

    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The ZIP, which is gone when it is closed; null when the district is.</summary>
    /// <exception cref="DataAwayException">Where contents are kept is away.</exception>
    public async Task<Stream?> PackAsync(int districtId, DataOwner owner, CancellationToken cancel)
    {
        if (districts.Find(districtId) is not { } district)
        {
            return null;
        }

        // Packed on disk: a person may have a gigabyte. Neither a database connection nor memory waits for a slow phone.
        var book = await ReadAsync(district, owner, cancel);
        var path = Path.Combine(PrivateFiles.Folder(settings.Folder), $"{Guid.NewGuid():N}.zip");
        var file = PrivateFiles.Create(path, FileAccess.ReadWrite, FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            if (!OperatingSystem.IsWindows())
            {
                // Its name is not needed any more, and so a crash leaves nothing behind.
                File.Delete(path);
            }

            await WriteAsync(book, file, ThaiDate.InBangkok(clock.GetUtcNow()), cancel);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private async Task<DataBook> ReadAsync(District district, DataOwner owner, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, cancel);
        var work = new Work(connection, transaction, district, actor: null, clock.GetUtcNow());
        var book = new DataBook();
        foreach (var feature in features.OrderBy(f => f.Place))
        {
            await feature.TellAsync(work, owner, book);
        }

        return book;
    }

    private static async Task WriteAsync(DataBook book, Stream to, DateTimeOffset at, CancellationToken cancel)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        await using (var rows = Entry(zip, Rows, CompressionLevel.Optimal, at).Open())
        {
            await rows.WriteAsync(JsonSerializer.SerializeToUtf8Bytes(book.Rows, Readable), cancel);
        }

        foreach (var file in book.Files)
        {
            if (await file.OpenAsync(cancel) is { } content)
            {
                await using (content)
                {
                    await using var entry = Entry(zip, file.Path, CompressionLevel.NoCompression, at).Open();
                    await content.CopyToAsync(entry, cancel);
                }
            }
        }
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string path, CompressionLevel level, DateTimeOffset at)
    {
        var entry = zip.CreateEntry(path, level);
        entry.LastWriteTime = at;
        return entry;
    }
}
