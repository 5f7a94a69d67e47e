using PaLineBot.Data;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>People of the district as the office knows them, and their codes.</summary>
public static class PeopleRecords
{
    /// <summary>Adds a person; without a school code they belong to the district office.</summary>
    /// <returns>The new person's id.</returns>
    public static async Task<long> AddAsync(Work work, string? schoolCode, string fullName, Position position, AcademicStanding standing)
    {
        var school = await work.FindAsync<long?>("select id from schools where district_id = @d and code = @schoolCode", new { schoolCode });
        var id = await CreateAsync(work, school, fullName, position, standing);
        await work.AuditAsync("person.added", $"person:{id}", new() { ["position"] = position.ToString(), ["school"] = school });
        return id;
    }

    /// <returns>The new person's id.</returns>
    internal static Task<long> CreateAsync(Work work, long? schoolId, string fullName, Position position, AcademicStanding standing) => work.FindAsync<long>(
        """
        insert into people (district_id, school_id, full_name, position, standing, created_at)
        values (@d, @schoolId, @fullName, @position, @standing, @now) returning id
        """,
        new { schoolId, fullName = PersonNames.Normalise(fullName), position = position.ToString(), standing = standing.ToString() });

    /// <summary>Issues a one-time code of a person.</summary>
    /// <returns>The code in clear, to be handed over; only its hash is kept.</returns>
    public static async Task<string> IssueCodeAsync(Work work, long personId)
    {
        var code = FreshCodes.Next();
        await IssueCodeAsync(work, personId, code, JoinCodes.GoodFor);
        return code;
    }

    /// <summary>Issues a given code of a person.</summary>
    public static async Task IssueCodeAsync(Work work, long personId, string code, TimeSpan goodFor)
    {
        await work.ExecuteAsync(
            """
            insert into join_codes (district_id, code_hash, person_id, issued_at, expires_at) values (@d, @hash, @personId, @now, @expires)
            on conflict (district_id, code_hash) do nothing
            """,
            new { hash = work.District.Pepper.OfCode(code), personId, expires = (work.Now + goodFor).UtcDateTime });
        await work.AuditAsync("join-code.issued", $"person:{personId}");
    }
}
