using Dapper;
using Npgsql;
using PaLineBot.Agreements;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Links;
using PaLineBot.Notices;
using PaLineBot.Rules.Text;

namespace PaLineBot.Evidence;

/// <summary>The pointers of the person of a turn or a request: kept, filed, removed. Another's do not exist.</summary>
public static class EvidencePointers
{
    private const int LongestCaption = 300;
    private const int LongestName = 120;
    private const int MostListed = 500;

    private const string Columns =
        "e.id, e.batch, e.kind, e.name, e.section_id as SectionId, e.url, e.caption, e.state, e.reason, e.added_at as AddedAt, "
        + "e.bytes, e.source, e.sha256, e.media_type as MediaType, false as OfRound";

    /// <summary>Empties pointers of a district (<c>@d</c>, <c>@now</c>); to be followed by <c>and …</c>. The trigger on evidence hands their content to the sweeper.</summary>
    internal const string Removal =
        """
        update evidence set removed_at = @now, state = 'Gone', reason = null, due_at = null, name = '', url = null, caption = null, sha256 = null, bytes = null, section_id = null
        where district_id = @d and removed_at is null
        """;

    /// <summary>Keeps a pointer to what came in chat; the same message again changes nothing. A link for which there is no room is not kept, and its sender told.</summary>
    public static async Task<bool> KeepAsync(Work work, KeepEvidence effect, EvidenceSettings settings)
    {
        if (work.Person is not { } person)
        {
            return false;
        }

        var link = effect.Kind == EvidenceKind.Link;
        var full = link && !await EvidenceRoom.HasAsync(work, settings, person.Id, bytes: 0);
        var name = effect.Kind == EvidenceKind.File ? FileNames.Clean(effect.Name) : FileNames.OneLine(effect.Name, LongestName);
        var id = await work.FindAsync<long?>(
            """
            insert into evidence (district_id, person_id, fiscal_year, section_id, kind, name, url, caption, source, message_id, batch, state, reason, due_at, added_at)
            select @d, @person, @year, (
                       select b.section_id from evidence b
                       where b.district_id = @d and b.person_id = @person and b.batch = @batch and b.section_id is not null and b.removed_at is null limit 1),
                   @kind, @name, @url, @caption, 'chat', @message, @batch, @state, @reason, @due, @now
            on conflict (district_id, message_id) where message_id is not null do nothing
            returning id
            """,
            new
            {
                person = person.Id,
                year = work.Year,
                kind = effect.Kind.ToString(),
                name,
                url = effect.Url,
                caption = Caption(effect.Caption),
                message = effect.MessageId,
                batch = effect.Batch,
                state = (full ? EvidenceContent.Refused : link ? EvidenceContent.Kept : EvidenceContent.Waiting).ToString(),
                reason = full ? "full" : null,
                due = link ? (DateTime?)null : work.Now.UtcDateTime,
            });
        if (full && id is { } refused)
        {
            await NoticeBoard.PostAsync(work, person.Id, new EvidenceNotKept(name, "full"), $"evidence:{refused}");
        }

        return true;
    }

    /// <summary>Adds what came from the page.</summary>
    /// <returns>The new pointer's id.</returns>
    public static Task<long> AddAsync(Work work, NewEvidence add) => work.FindAsync<long>(
        """
        insert into evidence (district_id, person_id, fiscal_year, section_id, kind, name, media_type, bytes, sha256, url, caption, source, state, added_at)
        values (@d, @person, @year, @SectionId, @kind, @name, @MediaType, @Bytes, @Sha256, @Url, @caption, 'page', 'Kept', @now) returning id
        """,
        new
        {
            person = work.Person!.Id,
            year = work.Year,
            add.SectionId,
            kind = add.Kind.ToString(),
            name = FileNames.OneLine(add.Name, LongestName),
            add.MediaType,
            add.Bytes,
            add.Sha256,
            add.Url,
            caption = Caption(add.Caption),
        });

    /// <summary>Puts pieces under an item; false when one is not (or no longer) there.</summary>
    public static async Task<bool> FileAsync(Work work, FileEvidence effect) => effect.Ids.Count == await work.ExecuteAsync(
        "update evidence set section_id = @section where district_id = @d and person_id = @person and id = any(@ids) and removed_at is null",
        new { section = effect.SectionId, person = work.Person?.Id ?? 0, ids = effect.Ids.Distinct().ToArray() });

    /// <summary>Changes item and caption as given.</summary>
    public static Task<int> ChangeAsync(Work work, long id, string? sectionId, string? caption) => work.ExecuteAsync(
        "update evidence set section_id = @sectionId, caption = @caption where district_id = @d and person_id = @person and id = @id and removed_at is null",
        new { id, sectionId, caption = Caption(caption), person = work.Person?.Id ?? 0 });

    /// <summary>Removes a piece; what was said of it goes too. False when it is not there.</summary>
    public static async Task<bool> RemoveAsync(Work work, RemoveEvidence effect) => await work.ExecuteAsync(
        Removal + " and person_id = @person and id = @id",
        new { id = effect.Id, person = work.Person?.Id ?? 0 }) > 0;

    /// <summary>Removes what a message brought that was taken back, from rounds too.</summary>
    public static async Task ForgetAsync(Work work, string messageId)
    {
        if (messageId.Length > 0)
        {
            await work.ExecuteAsync(Removal + " and message_id = @messageId", new { messageId });
            await work.ExecuteAsync(RoundEvidence.TakeBack, new { messageId });
        }
    }

    /// <summary>The person's own pieces of a fiscal year, newest first.</summary>
    public static Task<List<EvidenceRow>> ListAsync(Work work, int? fiscalYear = null) => work.ListAsync<EvidenceRow>(
        $"""
        select {Columns} from evidence e
        where e.district_id = @d and e.person_id = @person and e.fiscal_year = @year and e.removed_at is null
        order by e.added_at desc, e.id desc limit {MostListed}
        """,
        new { person = work.Person?.Id ?? 0, year = fiscalYear ?? work.Year });

    /// <summary>One of the person's own pieces, or null.</summary>
    public static Task<EvidenceRow?> FindAsync(Work work, long id) => work.FindAsync<EvidenceRow>(
        $"select {Columns} from evidence e where e.district_id = @d and e.person_id = @person and e.id = @id and e.removed_at is null",
        new { id, person = work.Person?.Id ?? 0 });

    /// <summary>
    /// The pieces that belong to a submission, as they were then, and what has been filed since; whoever asks has been found to decide on it.
    /// </summary>
    public static Task<List<EvidenceRow>> OfSubmissionAsync(Work work, long submissionId) => work.ListAsync<EvidenceRow>(
        $"""
        select {Columns}
        from submissions r
        join agreements a on a.district_id = r.district_id and a.id = r.agreement_id
        join evidence e on e.district_id = a.district_id and e.person_id = a.person_id and e.fiscal_year = a.fiscal_year
        where r.district_id = @d and r.id = @submissionId and e.section_id is not null and e.removed_at is null and e.state = 'Kept'
          and not exists (select 1 from submission_evidence x where x.district_id = @d and x.submission_id = r.id and x.evidence_id = e.id)
        union all
        select {RoundEvidence.Columns}
        from submission_evidence s
        join evidence e on e.district_id = s.district_id and e.id = s.evidence_id
        where s.district_id = @d and s.submission_id = @submissionId and (s.sha256 is not null or s.url is not null or s.taken_back_at is not null)
        order by AddedAt desc, id desc limit {MostListed}
        """,
        new { submissionId });

    /// <summary>
    /// A piece this person may see: their own, or, of somebody they decide on, one that is filed in a year in which that
    /// somebody has submitted, or that belongs to a round. Null for others.
    /// </summary>
    public static Task<EvidenceRow?> SeenAsync(Work work, long id) =>
        SeenAsync(work.Connection, work.District.Id, work.Person?.Id ?? 0, id, work.Now);

    /// <summary>As the other, for a known person on an open connection.</summary>
    public static Task<EvidenceRow?> SeenAsync(
        NpgsqlConnection connection, int districtId, long personId, long id, DateTimeOffset now, CancellationToken cancel = default) => connection.QuerySingleOrDefaultAsync<EvidenceRow?>(new CommandDefinition(
        $"""
        select {Columns}
        from evidence e
        join people p on p.district_id = e.district_id and p.id = e.person_id
        where e.district_id = @d and e.id = @id and e.removed_at is null
          and (e.person_id = @me or (e.section_id is not null and decides_on(@d, @me, p.position, p.school_id, @now) and exists (
                select 1 from agreements a
                join submissions r on r.district_id = a.district_id and r.agreement_id = a.id and r.outcome is distinct from 'Withdrawn'
                where a.district_id = e.district_id and a.person_id = e.person_id and a.fiscal_year = e.fiscal_year)))
        union all
        select {RoundEvidence.Columns}
        from submission_evidence s
        join evidence e on e.district_id = s.district_id and e.id = s.evidence_id
        join submissions r on r.district_id = s.district_id and r.id = s.submission_id and r.outcome is distinct from 'Withdrawn'
        join people p on p.district_id = e.district_id and p.id = e.person_id
        where s.district_id = @d and s.evidence_id = @id and s.taken_back_at is null and p.id <> @me and decides_on(@d, @me, p.position, p.school_id, @now)
        order by OfRound desc limit 1
        """,
        new { d = districtId, me = personId, id, now = now.UtcDateTime },
        cancellationToken: cancel));

    private static string? Caption(string? caption) => FileNames.OneLine(caption, LongestCaption) is var text && ThaiText.HasWords(text) ? text : null;
}
