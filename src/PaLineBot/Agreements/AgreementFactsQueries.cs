using Npgsql;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>What the engine asks about agreements now and then.</summary>
public static class AgreementFactsQueries
{
    /// <summary>Last fiscal year's agreement of the acting person, or null.</summary>
    public static async Task<PreviousAgreementFacts?> PreviousAsync(Work work)
    {
        if (work.Person is not { } person)
        {
            return null;
        }

        var row = await work.FindAsync<AgreementRow>(
            """
            select id, fiscal_year, position, form_id, form_version
            from agreements where district_id = @d and person_id = @person and fiscal_year = @year
            """,
            new { person = person.Id, year = work.Year - 1 });
        if (row is null)
        {
            return null;
        }

        var sheet = await SheetAsync(work, row.Id, new FormRef(row.FormId, row.FormVersion));
        return new PreviousAgreementFacts(row.Id, row.FiscalYear, Enum.Parse<Position>(row.Position), sheet);
    }

    /// <summary>All rounds of the acting person's agreement of this fiscal year, oldest first.</summary>
    public static async Task<IReadOnlyList<RoundFacts>> RoundsAsync(Work work)
    {
        await using var command = new NpgsqlCommand(
            $"""
            select {RoundRow.Columns} from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            where r.district_id = $1 and a.person_id = $2 and a.fiscal_year = $3 and r.outcome is distinct from 'Withdrawn' order by r.round
            """,
            work.Connection,
            work.Transaction);
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = work.District.Id });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = work.Person?.Id ?? 0 });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = work.Year });
        var rounds = new List<RoundFacts>();
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            rounds.Add(RoundRow.Read(new RowReader(reader)));
        }

        return rounds;
    }

    /// <summary>The live answers of an agreement.</summary>
    public static async Task<AnswerSheet> SheetAsync(Work work, long agreementId, FormRef form)
    {
        var rows = await work.ListAsync<AnswerRow>(
            """
            select field_id, parts::text, needs_revision
            from answers where district_id = @d and agreement_id = @agreementId
            """,
            new { agreementId });
        return rows.Aggregate(AnswerSheet.Empty(form), (sheet, r) => sheet.With(r.FieldId, AnswerJson.Read(r.Parts, r.NeedsRevision)));
    }

    private sealed record AgreementRow
    {
        public long Id { get; init; }

        public int FiscalYear { get; init; }

        public string Position { get; init; } = "";

        public string FormId { get; init; } = "";

        public int FormVersion { get; init; }
    }

    private sealed record AnswerRow
    {
        public string FieldId { get; init; } = "";

        public string Parts { get; init; } = "[]";

        public bool NeedsRevision { get; init; }
    }
}
