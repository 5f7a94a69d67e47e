using Dapper;
using Npgsql;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Notices;

namespace PaLineBot.Evidence;

/// <summary>The pointers that wait for their content.</summary>
public sealed class EvidenceQueue(NpgsqlDataSource database, EvidenceSettings settings, TimeProvider clock)
{
    /// <summary>How long one attempt keeps a pointer to itself.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(2);

    private static readonly TimeSpan GiveUpAfter = TimeSpan.FromDays(1);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    /// <summary>Takes pointers that are due for one attempt.</summary>
    public async Task<List<EvidenceToFetch>> ClaimAsync(int most, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        var now = clock.GetUtcNow();
        var rows = await connection.QueryAsync<Claimed>(new CommandDefinition(
            """
            update evidence set due_at = @until, attempts = attempts + 1
            where (district_id, id) in (
                select district_id, id from evidence -- every district on purpose
                where state = 'Waiting' and due_at <= @now order by due_at limit @most for update skip locked)
            returning id, district_id, person_id, kind, name, message_id, attempts, added_at
            """,
            new { now = now.UtcDateTime, until = (now + Lease).UtcDateTime, most },
            cancellationToken: cancel));
        return [.. rows.Select(r => r.ToItem())];
    }

    /// <summary>Whether its owner has room for another piece, before it is fetched.</summary>
    public async Task<bool> HasRoomAsync(District district, EvidenceToFetch item, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        return await EvidenceRoom.HasAsync(WorkOf(connection, transaction, district), settings, item, bytes: 1);
    }

    /// <summary>Stores the content and marks the pointer; one that was removed meanwhile stays removed.</summary>
    /// <returns>False when its owner has no room for it.</returns>
    public async Task<bool> KeepAsync(District district, EvidenceToFetch item, ReceivedContent received, EvidenceKeeper keeper, CancellationToken cancel)
    {
        var (content, type) = (received.Content!, received.Type!);
        await keeper.PutAsync(item.DistrictId, content, cancel);
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var work = WorkOf(connection, transaction, district);
        if (!await EvidenceRoom.HasAsync(work, settings, item, content.Bytes))
        {
            return false;
        }

        await keeper.HoldAsync(work, content, cancel);
        await connection.ExecuteAsync(new CommandDefinition(
            "update evidence set state = 'Kept', due_at = null, kind = @kind, media_type = @media, bytes = @Bytes, sha256 = @Sha256 where district_id = @DistrictId and id = @Id and state = 'Waiting'",
            new { item.DistrictId, item.Id, kind = type.Kind.ToString(), media = type.Name, content.Bytes, content.Sha256 },
            transaction,
            cancellationToken: cancel));
        await connection.ExecuteAsync(new CommandDefinition(RoundEvidence.Complete, new { item.DistrictId, item.Id }, transaction, cancellationToken: cancel));
        await transaction.CommitAsync(CancellationToken.None);
        return true;
    }

    /// <summary>Gives up, and tells the owner kindly why and what to do.</summary>
    public async Task RefuseAsync(District district, EvidenceToFetch item, string reason, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var refused = await connection.ExecuteAsync(new CommandDefinition(
            "update evidence set state = @state, reason = @reason, due_at = null where district_id = @DistrictId and id = @Id and state = 'Waiting'",
            new { item.DistrictId, item.Id, reason, state = (reason == "lost" ? EvidenceContent.Gone : EvidenceContent.Refused).ToString() },
            transaction,
            cancellationToken: cancel));
        if (refused > 0)
        {
            await connection.ExecuteAsync(new CommandDefinition(RoundEvidence.NotCome, new { item.DistrictId, item.Id }, transaction, cancellationToken: cancel));
            await NoticeBoard.PostAsync(WorkOf(connection, transaction, district), item.PersonId, new EvidenceNotKept(item.Name, reason), $"evidence:{item.Id}");
        }

        await transaction.CommitAsync(CancellationToken.None);
    }

    /// <summary>The message was taken back.</summary>
    public async Task ForgetAsync(EvidenceToFetch item, CancellationToken cancel)
    {
        await using var connection = await database.OpenConnectionAsync(cancel);
        await using var transaction = await connection.BeginTransactionAsync(cancel);
        var values = new { d = item.DistrictId, item.Id, messageId = item.MessageId, now = clock.GetUtcNow().UtcDateTime };
        await connection.ExecuteAsync(new CommandDefinition(EvidencePointers.Removal + " and id = @Id and state = 'Waiting'", values, transaction, cancellationToken: cancel));
        await connection.ExecuteAsync(new CommandDefinition(RoundEvidence.TakeBack, values, transaction, cancellationToken: cancel));
        await transaction.CommitAsync(CancellationToken.None);
    }

    /// <summary>Tries again after a while that grows; after a day it is given up.</summary>
    public async Task LaterAsync(District district, EvidenceToFetch item, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (now - item.AddedAt > GiveUpAfter)
        {
            await RefuseAsync(district, item, "lost", cancel);
            return;
        }

        var wait = TimeSpan.FromSeconds(Math.Min(LongestWait.TotalSeconds, Math.Pow(2, Math.Min(item.Attempts, 10) - 1)));
        await using var connection = await database.OpenConnectionAsync(cancel);
        await connection.ExecuteAsync(new CommandDefinition(
            "update evidence set due_at = @due where district_id = @DistrictId and id = @Id and state = 'Waiting'",
            new { item.DistrictId, item.Id, due = (now + wait).UtcDateTime },
            cancellationToken: cancel));
    }

    private Work WorkOf(NpgsqlConnection connection, NpgsqlTransaction transaction, District district) =>
        new(connection, transaction, district, actor: null, clock.GetUtcNow());

    private sealed record Claimed
    {
        public long Id { get; init; }

        public int DistrictId { get; init; }

        public long PersonId { get; init; }

        public string Kind { get; init; } = "";

        public string Name { get; init; } = "";

        public string MessageId { get; init; } = "";

        public int Attempts { get; init; }

        public DateTimeOffset AddedAt { get; init; }

        public EvidenceToFetch ToItem() => new(Id, DistrictId, PersonId, Kind, Name, MessageId, Attempts, AddedAt);
    }
}
