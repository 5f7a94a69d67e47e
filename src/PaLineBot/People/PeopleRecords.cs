using PaLineBot.Data;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>People of the district as the office knows them, and their codes.</summary>
public static class PeopleRecords
{
    /// <summary>Adds a person; without a school code they belong to the district office.</summary>
    /// <returns>The new person's id.</returns>
    /// <exception cref="InvalidOperationException">No school has that code.</exception>
    public static async Task<long> AddAsync(Work work, string? schoolCode, string fullName, Position position, AcademicStanding standing)
    {
        long? school = schoolCode is null
            ? null
            : await work.FindAsync<long?>("select id from schools where district_id = @d and code = @schoolCode", new { schoolCode })
              ?? throw new InvalidOperationException($"there is no school {schoolCode} in this district");
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

    /// <summary>Remembers that somebody was nudged today (Bangkok).</summary>
    /// <returns>False when they were already.</returns>
    internal static async Task<bool> NudgedAsync(Work work, long personId) => await work.ExecuteAsync(
        "update people set nudged_on = @today where district_id = @d and id = @personId and nudged_on is distinct from @today",
        new { personId, today = ThaiDate.DayOf(work.Now) }) > 0;

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
