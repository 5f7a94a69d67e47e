using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Turns;

namespace PaLineBot.Notices;

/// <summary>News that may be told now, to the person or to the account.</summary>
public sealed class NoticesQuery : AccountQuery
{
    // A push that is being tried is not told twice; one that is held up is, in place of the push.
    private const string NotOnTheWay =
        "(n.push_id is null or exists (select 1 from outbox o where o.district_id = n.district_id and o.id = n.push_id and is_held_up(o, $3)))";

    /// <inheritdoc />
    protected override string Sql =>
        $"""
        select l.district_id, l.lane, n.id, n.body::text
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        join notices n on n.district_id = p.district_id and n.person_id = p.id and n.told_at is null and n.due_at <= $3 and (n.until_at is null or n.until_at > $3)
        where {NotOnTheWay}
        union all
        select l.district_id, l.lane, n.id, n.body::text
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join notices n on n.district_id = l.district_id and n.line_user_id = l.lane and n.told_at is null and n.due_at <= $3 and (n.until_at is null or n.until_at > $3)
        where {NotOnTheWay}
        """;

    /// <inheritdoc />
    protected override void Take(NpgsqlDataReader row, AccountFacts facts)
    {
        if (NoticeJson.Read(row.GetString(3)) is { } notice)
        {
            facts.Notices = [.. facts.Notices, new NoticeFacts(row.GetInt64(2), notice)];
        }
    }
}
