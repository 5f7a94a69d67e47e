using PaLineBot.Data;
using PaLineBot.PersonalData;
using PaLineBot.Turns;

namespace PaLineBot.Privacy;

/// <summary>Where somebody's talk stands, and what they did.</summary>
internal sealed class ChatData : IPersonalData
{
    /// <inheritdoc />
    public int Place => 5;

    /// <inheritdoc />
    public async Task TellAsync(Work work, DataOwner owner, DataBook book)
    {
        await book.TellAsync(
            work,
            "conversation",
            "select c.state::json as state, c.updated_at from conversations c where c.district_id = @d and c.lane = @LineUserId",
            owner);

        // Of what others did only that it was done: who it was may be for nobody's eyes yet.
        await book.TellAsync(
            work,
            "audit",
            """
            select a.at, a.action, a.subject, case when a.person_id = @PersonId then 'you' when a.person_id is null then 'office' else 'other' end as by_whom
            from audit a
            where a.district_id = @d and (a.person_id = @PersonId or a.subject = 'person:' || @PersonId) order by a.id
            """,
            owner);
        foreach (var message in await work.ListAsync<Unhandled>(
            "select i.id, i.body from inbox i where i.district_id = @d and i.lane = @LineUserId and i.status = 2 and i.body is not null order by i.id", owner))
        {
            book.Add(new DataFile($"messages/{message.Id}.json", _ => Task.FromResult<Stream?>(new MemoryStream(message.Body))));
        }
    }

    /// <inheritdoc />
    public Task EraseAsync(Work work, DataOwner owner) => owner.LineUserId is { } lane ? LaneTraces.ForgetAsync(work, lane) : Task.CompletedTask;

    /// <inheritdoc />
    public Task<int> RetireAsync(Work work, KeptYears kept) => LaneTraces.RetireAsync(work, kept.Since);

    // An event that could not be handled, as LINE sent it.
    private sealed record Unhandled
    {
        public long Id { get; init; }

        public byte[] Body { get; init; } = [];
    }
}
