using Npgsql;
using PaLineBot.Conversation.Effects;

namespace PaLineBot.Turns;

/// <summary>
/// Effects of one kind that a whole batch of turns writes with one statement, because nearly every turn has one (docs/adr/0003).
/// The facts of the lane are changed at once; the rows are written before any other effect runs, and at the end.
/// </summary>
public abstract class EffectBuffer
{
    /// <summary>Whether effects of this type are buffered here.</summary>
    public abstract bool Takes(Effect effect);

    public abstract void Take(int districtId, AccountFacts facts, Effect effect);

    /// <summary>Adds the statements for what was taken, and forgets it.</summary>
    public abstract void MoveTo(NpgsqlBatch batch, DateTimeOffset now);

    /// <summary>Forgets what was taken.</summary>
    public abstract void Clear();
}
