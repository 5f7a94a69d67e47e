using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.People;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Groups;

/// <summary>LINE groups the bot is in. In a group only counts are shown, never a person.</summary>
public static class Groups
{
    /// <summary>The group of the lane with its school's count, or null when unknown.</summary>
    public static async Task<GroupFacts?> FindAsync(Work work)
    {
        var row = await work.FindAsync<Row>(
            """
            select s.name as SchoolName, count(p.id) as Total,
                   count(a.id) filter (where a.status in ('Submitted', 'Approved')) as Submitted
            from line_groups g
            left join schools s on s.district_id = g.district_id and s.id = g.school_id
            left join people p on p.district_id = s.district_id and p.school_id = s.id and p.left_at is null and p.position <> 'AssistantTeacher'
            left join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = @year
            where g.district_id = @d and g.group_id = @group and g.left_at is null
            group by s.name
            """,
            new { group = work.Actor!.GroupId, year = FiscalYear.Of(work.Now).Label });
        return row is null ? null : new GroupFacts(row.SchoolName, (int)row.Submitted, (int)row.Total);
    }

    /// <summary>The bot came to or left the group.</summary>
    public static async Task<bool> SetPresenceAsync(Work work, GroupPresence effect)
    {
        await work.ExecuteAsync(
            effect.Present
                ? """
                  insert into line_groups (district_id, group_id, joined_at) values (@d, @group, @now)
                  on conflict (district_id, group_id) do update set left_at = null
                  """
                : "update line_groups set left_at = @now where district_id = @d and group_id = @group",
            new { group = work.Actor!.GroupId });
        return true;
    }

    /// <summary>Who leads a school, or acts for its director, binds the group to it.</summary>
    public static async Task<bool> BindAsync(Work work, BindGroup effect)
    {
        var school = effect.SchoolId;
        if ((await LedSchools.OfAsync(work)).All(s => s.Id != school))
        {
            return false;
        }

        await work.ExecuteAsync(
            """
            insert into line_groups (district_id, group_id, school_id, joined_at) values (@d, @group, @school, @now)
            on conflict (district_id, group_id) do update set school_id = @school, left_at = null
            """,
            new { group = work.Actor!.GroupId, school });
        await work.AuditAsync("group.bound", $"school:{school}");
        return true;
    }

    private sealed record Row
    {
        public string? SchoolName { get; init; }

        public long Submitted { get; init; }

        public long Total { get; init; }
    }
}
