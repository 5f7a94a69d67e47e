using Dapper;
using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Evidence.Location;

namespace PaLineBot.Evidence;

/// <summary>Takes contents in: reads them within bounds, tells their type, forgets where pictures and films were taken, stores them so that none is ever left without a pointer.</summary>
public sealed class EvidenceKeeper(IEvidenceStore store, NpgsqlDataSource database, EvidenceSettings settings, TimeProvider clock)
{
    private static readonly TimeSpan LongestPut = TimeSpan.FromMinutes(10);
    private readonly SemaphoreSlim examinations = new(settings.ExaminationsAtOnce);

    /// <summary>Reads a content.</summary>
    /// <param name="sent">What it was sent as.</param>
    public async Task<ReceivedContent> ReceiveAsync(Stream stream, EvidenceKind sent, CancellationToken cancel)
    {
        var most = sent == EvidenceKind.Image ? settings.PictureBytes : Math.Max(settings.PictureBytes, settings.FileBytes);
        if (await IncomingContent.ReadAsync(stream, settings.IncomingFolder, most, cancel) is not { } content)
        {
            return new ReceivedContent(null, null, "size");
        }

        var keep = false;
        try
        {
            var (type, refusal) = content.Bytes == 0 ? (null, ReceivedContent.Empty) : await ExamineAsync(content, sent, cancel);
            keep = type is not null && content.Bytes <= LimitOf(type);
            return keep ? new ReceivedContent(content, type, null) : new ReceivedContent(null, null, refusal ?? "size");
        }
        finally
        {
            if (!keep)
            {
                content.Dispose();
            }
        }
    }

    private async Task<(MediaType? Type, string? Refusal)> ExamineAsync(IncomingContent content, EvidenceKind sent, CancellationToken cancel)
    {
        await examinations.WaitAsync(cancel);
        try
        {
            var (type, refusal) = MediaTypes.Of(content.File, sent);
            if (type is not null && MediaLocation.Remove(content.File, type))
            {
                await content.HashAgainAsync(cancel);
            }

            return (type, refusal);
        }
        finally
        {
            examinations.Release();
        }
    }

    /// <summary>
    /// Stores a content before the transaction that writes its pointer begins, since a store may be slow. Should no pointer
    /// come of it, the sweep announced here removes it again.
    /// </summary>
    /// <exception cref="EvidenceStoreException">The store is away.</exception>
    public async Task PutAsync(int districtId, IncomingContent content, CancellationToken cancel)
    {
        var key = new ContentKey(districtId, content.Sha256);
        await AnnounceAsync(key, content, cancel);
        await store.PutAsync(key, content.File, cancel);
    }

    /// <summary>Keeps a stored content from being swept until the work that writes its pointer is over; then it is looked at.</summary>
    /// <exception cref="EvidenceStoreException">Storing it took so long that it may have been swept: it is to be stored again.</exception>
    public async Task HoldAsync(Work work, IncomingContent content, CancellationToken cancel)
    {
        await ContentLock.TakeAsync(work.Connection, work.Transaction, new ContentKey(work.District.Id, content.Sha256), cancel);
        if (await work.ExecuteAsync("update evidence_sweeps set due_at = '-infinity' where district_id = @d and id = @Put and due_at > @now", new { content.Put }) == 0)
        {
            await LetGoAsync(work.District.Id, content, CancellationToken.None);
            throw new EvidenceStoreException("a content was swept before its pointer was written");
        }
    }

    private long LimitOf(MediaType type) => type.Kind == EvidenceKind.Image ? settings.PictureBytes : settings.FileBytes;

    /// <summary>No pointer comes of a stored content: it is swept at once, unless another needs it.</summary>
    public async Task LetGoAsync(int districtId, IncomingContent content, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await connection.ExecuteAsync(new CommandDefinition(
            """
            insert into evidence_sweeps (id, district_id, sha256, due_at) values (@Put, @districtId, @Sha256, '-infinity')
            on conflict (id) do update set due_at = excluded.due_at
            """,
            new { content.Put, districtId, content.Sha256 },
            cancellationToken: cancel));
    }

    // Under the content's lock: while it is being removed this waits, so that it is stored anew.
    private async Task AnnounceAsync(ContentKey key, IncomingContent content, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        await ContentLock.TakeAsync(connection, transaction, key, cancel);
        await connection.ExecuteAsync(new CommandDefinition(
            "insert into evidence_sweeps (id, district_id, sha256, due_at) values (@Put, @DistrictId, @Sha256, @due)",
            new { content.Put, key.DistrictId, key.Sha256, due = (clock.GetUtcNow() + LongestPut).UtcDateTime },
            transaction,
            cancellationToken: cancel));
        await transaction.CommitAsync(cancel);
    }
}
