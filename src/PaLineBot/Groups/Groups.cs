using Microsoft.EntityFrameworkCore;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.People;
using PaLineBot.Rules.Duties;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Groups;

/// <summary>LINE groups the bot is in. In a group only counts are shown, never a person.</summary>
public static class Groups
{
    /// <summary>The group of the lane with its school's count, or null when unknown.</summary>
    public static async Task<GroupFacts?> FindAsync(Work work, FormCatalogue catalogue, DutyList list)
    {
        var group = await work.FindAsync<Row>(
            """
            select g.school_id, s.name as school_name
            from line_groups g left join schools s on s.district_id = g.district_id and s.id = g.school_id
            where g.district_id = @d and g.group_id = @group and g.left_at is null
            """,
            new { group = work.Actor!.GroupId });
        if (group is null)
        {
            return null;
        }

        var people = group.SchoolId is { } school ? await SchoolPeople.Of(work, catalogue, school).Select(p => p.Id).ToListAsync() : [];
        var submitting = (await list.OfAsync(work, people, [DutyKind.Submit])).SelectMany(d => d).ToList();
        return new GroupFacts(group.SchoolName, submitting.Count(d => d.IsDone), submitting.Count);
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
        public long? SchoolId { get; init; }

        public string? SchoolName { get; init; }
    }
}
