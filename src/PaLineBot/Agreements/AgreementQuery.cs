using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>The agreement of this fiscal year with its newest round, still without its answers: <see cref="AnswersQuery"/>.</summary>
public sealed class AgreementQuery : AccountQuery
{
    /// <inheritdoc />
    protected override string Sql =>
        $"""
        select p.district_id, p.line_user_id, a.id, a.fiscal_year, a.status, a.form_id, a.form_version, {RoundRow.Columns}
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = $4
        left join lateral (
            select * from submissions x
            where x.district_id = a.district_id and x.agreement_id = a.id and x.outcome is distinct from 'Withdrawn'
            order by x.round desc limit 1
        ) r on true
        """;

    /// <inheritdoc />
    protected override void Take(NpgsqlDataReader row, AccountFacts facts) => facts.Agreement = Read(new RowReader(row, AccountColumns));

    private static AgreementFacts Read(RowReader row) => new(
        row.Long(),
        row.Int(),
        row.Name<AgreementStatus>(),
        AnswerSheet.Empty(new FormRef(row.Text(), row.Int())),
        row.NextIsNull ? null : RoundRow.Read(row));
}

/// <summary>The answers of that agreement.</summary>
public sealed class AnswersQuery : AccountQuery
{
    /// <inheritdoc />
    protected override string Sql =>
        """
        select p.district_id, p.line_user_id, n.field_id, n.parts::text, n.needs_revision
        from unnest($1::int[], $2::text[]) as l(district_id, lane)
        join people p on p.district_id = l.district_id and p.line_user_id = l.lane and p.left_at is null
        join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = $4
        join answers n on n.district_id = a.district_id and n.agreement_id = a.id
        """;

    /// <inheritdoc />
    protected override void Take(NpgsqlDataReader row, AccountFacts facts)
    {
        if (facts.Agreement is { } agreement && AnswerJson.Read(row.GetString(3), row.GetBoolean(4)) is { } answer)
        {
            facts.Agreement = agreement with { Sheet = agreement.Sheet.With(row.GetString(2), answer) };
        }
    }
}
