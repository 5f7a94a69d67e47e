using System.Globalization;
using System.Text;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.PersonalData;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>Agreements of a person: what was decided is an official paper and stays, drafts and what nobody decided go.</summary>
internal sealed class AgreementData(FormCatalogue catalogue) : IPersonalData
{
    /// <summary>Condition on round <c>r</c>: somebody decided it, so that it is an official paper.</summary>
    private const string Official = "r.outcome in ('Approved', 'Returned')";

    private const string Owned = "a.person_id = @PersonId";
    private const string Old = "a.fiscal_year < @Other";

    /// <inheritdoc />
    public int Place => 1;

    /// <inheritdoc />
    public async Task TellAsync(Work work, DataOwner owner, DataBook book)
    {
        await book.TellAsync(
            work,
            "agreements",
            """
            select a.fiscal_year, a.form_id, a.form_version, a.position, a.status, a.started_at,
                   (select json_object_agg(n.field_id, n.parts order by n.field_id) from answers n
                    where n.district_id = a.district_id and n.agreement_id = a.id) as answers
            from agreements a where a.district_id = @d and a.person_id = @PersonId order by a.fiscal_year
            """,
            owner);
        await book.TellAsync(
            work,
            "rounds",
            """
            select a.fiscal_year, r.round, r.receipt_code, r.owner_name, r.owner_position, r.owner_standing, r.school_name, r.snapshot as texts,
                   r.submitted_at, r.outcome, r.decided_at, r.decided_by_name, r.comments
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            where r.district_id = @d and a.person_id = @PersonId order by a.fiscal_year, r.submitted_at
            """,
            owner);
        foreach (var sheet in await SheetsAsync(work, owner))
        {
            book.Add(sheet);
        }
    }

    /// <inheritdoc />
    public async Task EraseAsync(Work work, DataOwner owner)
    {
        await RoundEvidence.HoldPointersAsync(work, Owned, owner);
        foreach (var round in await work.ListAsync<long>(
            """
            select r.id from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            where r.district_id = @d and a.person_id = @PersonId order by r.id for update of r
            """,
            owner))
        {
            await NoticeBoard.ForgetAsync(work, NoticeSubjects.Submission(round));
            await NoticeBoard.ForgetAsync(work, NoticeSubjects.Decision(round));
        }

        await RemoveAsync(work, Owned, owner);
    }

    /// <inheritdoc />
    public async Task<int> RetireAsync(Work work, KeptYears kept)
    {
        await RoundEvidence.HoldPointersAsync(work, Old, new { kept.Other });
        var papers = await work.ExecuteAsync(
            """
            delete from submissions r using agreements a
            where r.district_id = @d and a.district_id = r.district_id and a.id = r.agreement_id and a.fiscal_year < @Official
            """,
            new { kept.Official });
        return papers + await RemoveAsync(work, Old, new { kept.Other });
    }

    // Of the agreements that a condition on "a" names. What was written and what nobody decided goes first, so that only agreements with papers are left.
    private static async Task<int> RemoveAsync(Work work, string which, object parameters)
    {
        var answers = await work.ExecuteAsync(
            $"""
            delete from answers n using agreements a
            where n.district_id = @d and a.district_id = n.district_id and a.id = n.agreement_id and {which}
            """,
            parameters);
        var rounds = await work.ExecuteAsync(
            $"""
            delete from submissions r using agreements a
            where r.district_id = @d and a.district_id = r.district_id and a.id = r.agreement_id and ({Official}) is not true and {which}
            """,
            parameters);
        var agreements = await work.ExecuteAsync(
            $"""
            delete from agreements a
            where a.district_id = @d and {which}
              and not exists (select 1 from submissions r where r.district_id = a.district_id and r.agreement_id = a.id)
            """,
            parameters);

        // What waited, or was taken back to be written on, is what its last paper made of it.
        await work.ExecuteAsync(
            $"update agreements a set status = 'Returned' where a.district_id = @d and a.status in ('Draft', 'Submitted') and {which}",
            parameters);
        return answers + rounds + agreements;
    }

    private async Task<List<DataFile>> SheetsAsync(Work work, DataOwner owner)
    {
        var rows = await work.ListAsync<SheetRow>(
            """
            select a.fiscal_year, a.form_id, a.form_version, n.field_id, n.parts::text
            from agreements a
            join answers n on n.district_id = a.district_id and n.agreement_id = a.id
            where a.district_id = @d and a.person_id = @PersonId
            """,
            owner);
        return [.. rows.GroupBy(r => (r.FiscalYear, Form: new FormRef(r.FormId, r.FormVersion)))
            .Select(a => (a.Key.FiscalYear, Text: Readable(catalogue.Find(a.Key.Form), a.ToDictionary(r => r.FieldId, r => AnswerJson.Read(r.Parts, needsRevision: false)?.Text ?? ""))))
            .Select(s => new DataFile(string.Create(CultureInfo.InvariantCulture, $"PA {s.FiscalYear}.txt"), _ => Task.FromResult<Stream?>(new MemoryStream(Encoding.UTF8.GetBytes(s.Text)))))];
    }

    // In the order and with the titles of the form, for who reads no JSON.
    private static string Readable(Form? form, Dictionary<string, string> texts)
    {
        var written = new StringBuilder();
        foreach (var section in form?.Sections ?? [])
        {
            written.Append(section.Kind == SectionKind.SubIndicator ? section.Id + " " : "").AppendLine(section.Title);
            foreach (var field in section.Fields.Where(f => texts.GetValueOrDefault(f.Id) is { Length: > 0 }))
            {
                written.Append(field.Title).Append(": ").AppendLine(Shown(field, texts[field.Id]));
            }

            written.AppendLine();
        }

        return written.ToString();
    }

    private static string Shown(Field field, string text) => field.Options.Count == 0
        ? text
        : string.Join(", ", text.Split(',').Select(id => field.Options.FirstOrDefault(o => o.Id == id)?.Title ?? id));

    private sealed record SheetRow
    {
        public int FiscalYear { get; init; }

        public string FormId { get; init; } = "";

        public int FormVersion { get; init; }

        public string FieldId { get; init; } = "";

        public string Parts { get; init; } = "[]";
    }
}
