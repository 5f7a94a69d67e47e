using Npgsql;
using PaLineBot.Conversation.Effects;
using PaLineBot.Turns;

namespace PaLineBot.Tests.Transcripts;

/// <summary>A buffer as it is; what it takes is written down.</summary>
internal sealed class WatchedBuffer(EffectBuffer buffer, EffectRecord record) : EffectBuffer
{
    public override bool Takes(Effect effect) => buffer.Takes(effect);

    public override void Take(int districtId, AccountFacts facts, Effect effect)
    {
        buffer.Take(districtId, facts, effect);
        record.Add(effect, isDone: true);
    }

    public override void MoveTo(NpgsqlBatch batch, DateTimeOffset now) => buffer.MoveTo(batch, now);

    public override void Clear() => buffer.Clear();
}
