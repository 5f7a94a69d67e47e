namespace PaLineBot.Turns;

/// <summary>What waits in the lanes of a batch. $1, $2: district ids and lanes, pairwise.</summary>
internal static class LaneQueries
{
    /// <summary>Waiting events in order of time. $3: now.</summary>
    public const string Events =
        """
        select i.district_id, i.lane, i.id, i.occurred_at, i.received_at, i.body
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join inbox i on i.district_id = l.district_id and i.lane = l.lane and i.status = 0 and i.due_at <= $3
        order by i.district_id, i.lane, i.occurred_at, i.id
        """;

    public const string States =
        """
        select c.district_id, c.lane, c.state
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join conversations c on c.district_id = l.district_id and c.lane = l.lane
        """;
}
