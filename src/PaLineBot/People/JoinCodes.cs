using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>One-time join codes. Only a hash is stored; a code is usable once, until it expires.</summary>
public static class JoinCodes
{
    /// <summary>How long a code is good for.</summary>
    public static readonly TimeSpan GoodFor = TimeSpan.FromDays(30);

    /// <summary>The usable code, or null.</summary>
    public static Task<JoinCodeFacts?> FindAsync(Work work, string code) =>
        FindAsync(work, "c.code_hash = @hash", new { hash = work.District.Pepper.OfCode(code), user = work.LineUserId ?? "" });

    /// <summary>The code that was looked at before, or null when it can no longer be used.</summary>
    public static Task<JoinCodeFacts?> FindAsync(Work work, long codeId) =>
        FindAsync(work, "c.id = @codeId", new { codeId, user = work.LineUserId ?? "" });

    private static async Task<JoinCodeFacts?> FindAsync(Work work, string which, object parameters)
    {
        var row = await work.FindAsync<CodeRow>(
            $"""
            select c.id, p.full_name as person_name, p.position, p.standing, coalesce(ps.name, s.name) as school_name,
                   coalesce(p.line_user_id is not null and p.line_user_id <> @user, false) as linked_elsewhere
            from join_codes c
            left join people p on p.district_id = c.district_id and p.id = c.person_id
            left join schools ps on ps.district_id = c.district_id and ps.id = p.school_id
            left join schools s on s.district_id = c.district_id and s.id = c.school_id
            where c.district_id = @d and {which} and c.used_at is null and c.voided_at is null and c.expires_at > @now
              and (c.person_id is null or p.left_at is null) and {IssuerLeads}
            """,
            parameters);
        return row is null ? null : new JoinCodeFacts(row.Id, row.PersonName, ParsePosition(row.Position), ParseStanding(row.Standing), row.SchoolName, row.LinkedElsewhere);
    }

    // An open code is good as long as who issued it leads that school; the office's have nobody.
    private static readonly string IssuerLeads = $"(c.issued_by is null or c.school_id is null or {LedSchools.Leads("c.issued_by", "c.school_id")})";

    /// <summary>Uses the code: links this LINE account to its person, making the person when it is a school's open code.</summary>
    public static async Task<bool> JoinAsync(Work work, JoinByCode effect)
    {
        var code = await work.FindAsync<UsedCode>(
            $"""
            update join_codes c set used_at = @now
            where c.district_id = @d and c.id = @id and c.used_at is null and c.voided_at is null and c.expires_at > @now and {IssuerLeads}
            returning person_id, school_id
            """,
            new { id = effect.CodeId });
        if (code is null || work.LineUserId is null)
        {
            return false;
        }

        var personId = code.PersonId;
        if (personId is null)
        {
            if (effect is not { FullName: { } name, Position: { } position, Standing: { } standing } || code.SchoolId is not { } school
                || position is not (Position.Teacher or Position.DeputySchoolDirector))
            {
                return false;
            }

            personId = await PeopleRecords.CreateAsync(work, school, name, position, standing);
        }

        if (!await Accounts.LinkAsync(work, personId.Value, work.LineUserId))
        {
            return false;
        }

        if (effect.Standing is { } own)
        {
            await Accounts.ConfirmStandingAsync(work, personId.Value, own);
        }

        return true;
    }

    /// <summary>Issues an open code of a school that the person leads or acts for.</summary>
    public static async Task<bool> IssueAsync(Work work, IssueJoinCode effect)
    {
        var school = effect.SchoolId;
        if (work.Person is not { } person || (await LedSchools.OfAsync(work)).All(s => s.Id != school))
        {
            return false;
        }

        await work.ExecuteAsync(
            """
            insert into join_codes (district_id, code_hash, school_id, issued_by, issued_at, expires_at)
            values (@d, @hash, @school, @by, @now, @expires)
            """,
            new { hash = work.District.Pepper.OfCode(effect.Code), school, by = person.Id, expires = (work.Now + GoodFor).UtcDateTime });
        await work.AuditAsync("join-code.issued", $"school:{school}");
        return true;
    }

    /// <summary>Has codes that nobody used last longer.</summary>
    internal static Task<int> RenewAsync(Work work, IReadOnlyList<string> codes, TimeSpan goodFor) => work.ExecuteAsync(
        """
        update join_codes set expires_at = @expires
        where district_id = @d and code_hash = any(@hashes) and used_at is null and voided_at is null and expires_at < @expires
        """,
        new { hashes = codes.Select(work.District.Pepper.OfCode).ToArray(), expires = (work.Now + goodFor).UtcDateTime });

    private static Position? ParsePosition(string? name) => name is null ? null : Enum.Parse<Position>(name);

    private static AcademicStanding? ParseStanding(string? name) => name is null ? null : Enum.Parse<AcademicStanding>(name);

    private sealed record CodeRow
    {
        public long Id { get; init; }

        public string? PersonName { get; init; }

        public string? Position { get; init; }

        public string? Standing { get; init; }

        public string? SchoolName { get; init; }

        public bool LinkedElsewhere { get; init; }
    }

    private sealed record UsedCode
    {
        public long? PersonId { get; init; }

        public long? SchoolId { get; init; }
    }
}
