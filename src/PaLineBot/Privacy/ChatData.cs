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
        // What came and went before they were linked is whoever had the account then.
        await book.TellAsync(
            work,
            "messages",
            """
            select i.occurred_at, i.received_at, i.message_id, case i.status when 0 then 'waits' when 1 then 'handled' else 'failed' end as state
            from inbox i join people p on p.district_id = i.district_id and p.id = @PersonId and p.line_user_id = i.lane and i.received_at >= p.linked_at
            where i.district_id = @d order by i.id
            """,
            owner);
        await book.TellAsync(
            work,
            "answers_sent",
            """
            select o.created_at, o.sent_at, o.kind, o.about, o.message_ids
            from outbox o join people p on p.district_id = o.district_id and p.id = @PersonId and p.line_user_id = o.lane and o.created_at >= p.linked_at
            where o.district_id = @d and o.kind <> 'rich-menu' order by o.seq
            """,
            owner);
        foreach (var message in await work.ListAsync<Words>(
            $"""
            select 'messages' as folder, i.id::text as name, i.body
            from inbox i join people p on p.district_id = i.district_id and p.id = @PersonId and i.received_at >= p.linked_at
            where i.district_id = @d and i.body is not null and ((i.status = 0 and i.lane = @lane) or ({LaneTraces.FailedOf}))
            union all
            select 'answers', o.id::text, o.payload
            from outbox o join people p on p.district_id = o.district_id and p.id = @PersonId and o.created_at >= p.linked_at
            where o.district_id = @d and o.lane = @lane and o.kind = 'reply' and o.payload is not null
            order by folder, name
            """,
            new { owner.PersonId, lane = owner.LineUserId }))
        {
            book.Add(new DataFile($"{message.Folder}/{message.Name}.json", _ => Task.FromResult<Stream?>(new MemoryStream(message.Body))));
        }
    }

    /// <inheritdoc />
    public Task EraseAsync(Work work, DataOwner owner) => owner.LineUserId is { } lane ? LaneTraces.ForgetAsync(work, lane) : Task.CompletedTask;

    /// <inheritdoc />
    public Task<int> RetireAsync(Work work, KeptYears kept) => LaneTraces.RetireAsync(work, kept.Since);

    // What was said and not handled yet, or answered and not sent yet, as it goes to and from LINE.
    private sealed record Words
    {
        public string Folder { get; init; } = "";

        public string Name { get; init; } = "";

        public byte[] Body { get; init; } = [];
    }
}
