using System.Globalization;
using PaLineBot.Data;
using PaLineBot.Links;
using PaLineBot.PersonalData;

namespace PaLineBot.Evidence;

/// <summary>Evidence of a person: what was in a paper that was decided stays with that paper, all else goes, and with it its content.</summary>
internal sealed class EvidenceData(IEvidenceStore store) : IPersonalData
{
    /// <summary>Condition on pointer <c>e</c>: no paper has it.</summary>
    private const string InNoPaper = "not exists (select 1 from submission_evidence s where s.district_id = e.district_id and s.evidence_id = e.id)";

    // After agreements: which papers are left is known then.
    /// <inheritdoc />
    public int Place => 2;

    /// <inheritdoc />
    public async Task TellAsync(Work work, DataOwner owner, DataBook book)
    {
        await book.TellAsync(
            work,
            "evidence",
            """
            select e.id, e.fiscal_year, e.section_id, e.kind, e.name, e.media_type, e.bytes, e.url, e.caption, e.source, e.state, e.added_at
            from evidence e where e.district_id = @d and e.person_id = @PersonId and e.removed_at is null order by e.id
            """,
            owner);
        await book.TellAsync(
            work,
            "evidence_of_rounds",
            """
            select e.id, r.receipt_code, s.section_id, s.kind, s.name, s.media_type, s.bytes, s.url, s.caption, s.taken_back_at
            from submission_evidence s
            join evidence e on e.district_id = s.district_id and e.id = s.evidence_id
            join submissions r on r.district_id = s.district_id and r.id = s.submission_id
            where s.district_id = @d and e.person_id = @PersonId order by e.id
            """,
            owner);
        foreach (var content in await work.ListAsync<Content>(
            """
            select distinct on (c.sha256) c.id, c.fiscal_year, c.name, c.media_type, c.sha256
            from (
                select e.id, e.fiscal_year, e.name, e.media_type, e.sha256 from evidence e
                where e.district_id = @d and e.person_id = @PersonId and e.sha256 is not null
                union all
                select e.id, e.fiscal_year, s.name, s.media_type, s.sha256 from submission_evidence s
                join evidence e on e.district_id = s.district_id and e.id = s.evidence_id
                where s.district_id = @d and e.person_id = @PersonId and s.sha256 is not null
            ) c
            order by c.sha256, c.id
            """,
            owner))
        {
            book.Add(new DataFile(PathOf(content), cancel => OpenAsync(new ContentKey(work.District.Id, content.Sha256), cancel)));
        }
    }

    /// <inheritdoc />
    public Task EraseAsync(Work work, DataOwner owner) => RemoveAsync(work, "person_id = @PersonId", owner);

    /// <inheritdoc />
    public Task<int> RetireAsync(Work work, KeptYears kept) => RemoveAsync(work, "fiscal_year < @Other", new { kept.Other });

    private static async Task<int> RemoveAsync(Work work, string which, object parameters)
    {
        var emptied = await work.ExecuteAsync($"{EvidencePointers.Removal} and {which}", parameters);
        await work.ExecuteAsync(
            $"update evidence set message_id = null, batch = '' where district_id = @d and {which} and (message_id is not null or batch <> '')",
            parameters);
        return emptied + await work.ExecuteAsync($"delete from evidence e where e.district_id = @d and {InNoPaper} and {which}", parameters);
    }

    private static string PathOf(Content content)
    {
        var name = FileNames.Clean(content.Name);
        var ending = MediaTypes.Find(content.MediaType);
        return string.Create(CultureInfo.InvariantCulture, $"evidence/{content.FiscalYear}/{content.Id} {ending?.NameOf(name) ?? name}").TrimEnd();
    }

    private async Task<Stream?> OpenAsync(ContentKey key, CancellationToken cancel)
    {
        try
        {
            return await store.OpenAsync(key, cancel);
        }
        catch (EvidenceStoreException e)
        {
            throw new DataAwayException(e);
        }
    }

    private sealed record Content
    {
        public long Id { get; init; }

        public int FiscalYear { get; init; }

        public string Name { get; init; } = "";

        public string? MediaType { get; init; }

        public string Sha256 { get; init; } = "";
    }
}
