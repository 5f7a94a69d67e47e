using Npgsql;
using PaLineBot.Conversation.Effects;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>Answers given in chat, written for all lanes of a batch at once.</summary>
public sealed class AnswerBuffer : EffectBuffer
{
    private readonly Dictionary<(int District, long Agreement, string Field), Answer?> answers = [];

    /// <inheritdoc />
    public override bool Takes(Effect effect) => effect is SaveAnswer;

    /// <inheritdoc />
    public override void Take(int districtId, AccountFacts facts, Effect effect)
    {
        if (effect is SaveAnswer save && facts.Agreement is { } agreement && AgreementWriting.IsOpen(agreement))
        {
            answers[(districtId, agreement.Id, save.FieldId)] = save.Answer;
            facts.Agreement = agreement with { Sheet = agreement.Sheet.With(save.FieldId, save.Answer) };
        }
    }

    /// <inheritdoc />
    public override void MoveTo(NpgsqlBatch batch, DateTimeOffset now)
    {
        var kept = answers.Where(a => a.Value is not null).ToList();
        if (kept.Count > 0)
        {
            batch.Add(
                """
                insert into answers (district_id, agreement_id, field_id, parts, needs_revision, updated_at)
                select a.district_id, a.agreement_id, a.field_id, a.parts::jsonb, a.needs_revision, $6
                from unnest($1::int[], $2::bigint[], $3::text[], $4::text[], $5::boolean[])
                     as a(district_id, agreement_id, field_id, parts, needs_revision)
                on conflict (district_id, agreement_id, field_id) do update
                set parts = excluded.parts, needs_revision = excluded.needs_revision, version = answers.version + 1, updated_at = excluded.updated_at
                """,
                Parameters.Ints(kept.Select(a => a.Key.District)),
                Parameters.Longs(kept.Select(a => a.Key.Agreement)),
                Parameters.Texts(kept.Select(a => a.Key.Field)),
                Parameters.Texts(kept.Select(a => AnswerJson.Write(a.Value!))),
                Parameters.Booleans(kept.Select(a => a.Value!.NeedsRevision)),
                Parameters.Moment(now));
        }

        var removed = answers.Where(a => a.Value is null).Select(a => a.Key).ToList();
        if (removed.Count > 0)
        {
            // The row stays, emptied: its version goes on counting, so that the page never takes a new text for the one it knew.
            batch.Add(
                """
                update answers a set parts = '[]', needs_revision = false, version = a.version + 1, updated_at = $4
                from unnest($1::int[], $2::bigint[], $3::text[]) as r(district_id, agreement_id, field_id)
                where a.district_id = r.district_id and a.agreement_id = r.agreement_id and a.field_id = r.field_id
                """,
                Parameters.Ints(removed.Select(k => k.District)),
                Parameters.Longs(removed.Select(k => k.Agreement)),
                Parameters.Texts(removed.Select(k => k.Field)),
                Parameters.Moment(now));
        }

        answers.Clear();
    }

    /// <inheritdoc />
    public override void Clear() => answers.Clear();
}
