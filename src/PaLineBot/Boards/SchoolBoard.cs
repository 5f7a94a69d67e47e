using PaLineBot.People;
using PaLineBot.Data;
using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.Boards;

/// <summary>Reads the board of a school.</summary>
internal static class SchoolBoard
{
    /// <summary>The school the caller leads or acts for, or null.</summary>
    public static async Task<LedSchoolFacts?> SchoolOfAsync(Work work) => await LedSchools.OfAsync(work) is [{ } first, ..] ? first : null;

    /// <summary>Everybody of the school who writes an agreement that its director decides on, the caller left out.</summary>
    public static Task<List<BoardRow>> RowsAsync(Work work, long schoolId) => work.ListAsync<BoardRow>(
        """
        select p.id as PersonId, p.full_name as Name, p.position, p.standing, p.line_user_id is not null as Joined,
               p.nudged_on as NudgedOn, p.last_pushed_on as LastPushedOn, coalesce(a.status, 'NotStarted') as Stage, a.form_id as FormId, a.form_version as FormVersion,
               coalesce(r.decided_at, r.submitted_at, a.started_at) as Since, r.id as SubmissionId,
               (select coalesce(array_agg(n.field_id), '{}') from answers n
                where n.district_id = @d and n.agreement_id = a.id and n.parts <> '[]') as Fields
        from people p
        left join agreements a on a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = @year
        left join lateral (
            select * from submissions x where x.district_id = @d and x.agreement_id = a.id and x.outcome is distinct from 'Withdrawn'
            order by x.round desc limit 1
        ) r on true
        where p.district_id = @d and p.school_id = @schoolId and p.left_at is null and p.id <> @me
          and p.position in ('Teacher', 'DeputySchoolDirector')
        order by p.full_name
        """,
        new { schoolId, me = work.Person!.Id, year = FiscalYear.Of(work.Now).Label });
}
