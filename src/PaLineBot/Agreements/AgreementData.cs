using System.Globalization;
using System.Text;
using PaLineBot.Data;
using PaLineBot.Notices;
using PaLineBot.PersonalData;
using PaLineBot.Rules.Forms;
using PaLineBot.Turns;

namespace PaLineBot.Agreements;

/// <summary>Agreements of a person: what was decided is an official paper and stays, drafts and what nobody decided go.</summary>
internal sealed class AgreementData(FormCatalogue catalogue) : IPersonalData
{
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
        // One's own words on what others wrote, without whose that is.
        await book.TellAsync(
            work,
            "decisions",
            $"""
            select a.fiscal_year, r.receipt_code, r.outcome, r.decided_at, r.decided_by_name, r.comments
            from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            where r.district_id = @d and r.decided_by = @PersonId and {OfficialPaper.IsOne} order by r.decided_at, r.id
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
        var rounds = await work.ListAsync<long>(
            """
            select r.id from submissions r
            join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
            where r.district_id = @d and a.person_id = @PersonId order by r.id for update of r
            """,
            owner);
        await ForgetNewsAsync(work, rounds);
        await RemoveAsync(work, Owned, owner);
        if (rounds.Count > 0)
        {
            await LaneTraces.ForgetReturnsAsync(work, await work.ListAsync<string>(
                """
                select s.line_user_id from people p
                join deciders_over(@d, p.position, p.school_id, @now) o on o.person_id <> p.id
                join people s on s.district_id = p.district_id and s.id = o.person_id
                where p.district_id = @d and p.id = @PersonId and s.line_user_id is not null
                """,
                owner), rounds);
        }
    }

    /// <inheritdoc />
    public async Task<int> RetireAsync(Work work, KeptYears kept)
    {
        await RoundEvidence.HoldPointersAsync(work, Old, new { kept.Other });
        var papers = await work.ListAsync<long>(
            """
            delete from submissions r using agreements a
            where r.district_id = @d and a.district_id = r.district_id and a.id = r.agreement_id and a.fiscal_year < @Official
            returning r.id
            """,
            new { kept.Official });
        await ForgetNewsAsync(work, papers);
        return papers.Count + await RemoveAsync(work, Old, new { kept.Other });
    }

    // What is told of a round names its owner, whenever that was.
    private static Task ForgetNewsAsync(Work work, List<long> rounds) =>
        NoticeBoard.ForgetAsync(work, [.. rounds.Select(NoticeSubjects.Submission), .. rounds.Select(NoticeSubjects.Decision)]);

    // Of the agreements that a condition on "a" names. What was written and what nobody decided goes first, so that only agreements with papers are left.
    private static async Task<int> RemoveAsync(Work work, string which, object parameters)
    {
        var answers = await work.ExecuteAsync(
            $"""
            delete from answers n using agreements a
            where n.district_id = @d and a.district_id = n.district_id and a.id = n.agreement_id and {which}
            """,
            parameters);
        var rounds = await work.ListAsync<long>(
            $"""
            delete from submissions r using agreements a
            where r.district_id = @d and a.district_id = r.district_id and a.id = r.agreement_id and ({OfficialPaper.IsOne}) is not true and {which}
            returning r.id
            """,
            parameters);
        await ForgetNewsAsync(work, rounds);
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
        return answers + rounds.Count + agreements;
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
