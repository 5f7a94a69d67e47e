using PaLineBot.Data;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>A school has one director in force: a new one means that the former one leaves.</summary>
public static class Directors
{
    /// <summary>Makes a person the director of a school, wherever they were before; staff bring back who had left.</summary>
    public static async Task ChangeAsync(Work work, long schoolId, long personId)
    {
        var former = await VacateAsync(work, schoolId, personId);
        await work.ExecuteAsync(
            """
            update people set position = 'SchoolDirector', standing_confirmed = false, left_at = null, school_id = @schoolId
            where district_id = @d and id = @personId
            """,
            new { schoolId, personId });
        await work.ExecuteAsync(
            """
            update join_codes set voided_at = @now
            where district_id = @d and issued_by = @personId and school_id <> @schoolId and used_at is null and voided_at is null
            """,
            new { schoolId, personId });
        await InOfficeAsync(work, schoolId, personId, former);
    }

    /// <summary>Who holds the director's post that a person who left had; null when it is free, or they had none.</summary>
    public static Task<long?> HolderOfPostOfAsync(Work work, long personId) => work.FindAsync<long?>(
        """
        select h.id from people p join people h on h.district_id = p.district_id and h.id <> p.id and h.left_at is null and h.position = p.position
        where p.district_id = @d and p.id = @personId and p.left_at is not null
          and (p.position = 'DistrictDirector' or (p.position = 'SchoolDirector' and h.school_id = p.school_id))
        """,
        new { personId });

    /// <summary>Makes a new person who is the director of a school.</summary>
    /// <returns>The new person's id.</returns>
    public static async Task<long> AppointAsync(Work work, long schoolId, string fullName, AcademicStanding standing)
    {
        var former = await VacateAsync(work, schoolId, except: 0);
        var personId = await PeopleRecords.CreateAsync(work, schoolId, fullName, Position.SchoolDirector, standing);
        await InOfficeAsync(work, schoolId, personId, former);
        return personId;
    }

    private static async Task<long?> VacateAsync(Work work, long schoolId, long except)
    {
        await NoticeHandOver.HoldAsync(work);
        var former = await work.FindAsync<long?>(
            """
            select id from people
            where district_id = @d and school_id = @schoolId and position = 'SchoolDirector' and left_at is null and id <> @except
            """,
            new { schoolId, except });
        if (former is { } id)
        {
            await Leaving.LeaveAsync(work, id);
        }

        await ActingSuperiors.EndForDirectorAsync(work, schoolId, except);
        return former;
    }

    private static async Task InOfficeAsync(Work work, long schoolId, long personId, long? former)
    {
        var name = await work.FindAsync<string>("select name from schools where district_id = @d and id = @schoolId", new { schoolId });
        await ActingSuperiors.TellAsync(work, personId, new ActingSuperiors.Post { Scope = "school", SchoolId = schoolId, SchoolName = name }, decides: true);
        await NoticeHandOver.RunAsync(work);
        await RichMenuRows.SetAsync(work, personId);
        await work.AuditAsync("director.changed", $"school:{schoolId}", new() { ["before"] = former, ["after"] = personId });
    }
}
