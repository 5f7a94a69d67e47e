using Dapper;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.RichMenus;

/// <summary>Which rich menu a person has: by what they decide, else by how far their agreement of the fiscal year is.</summary>
public static class RichMenuRoles
{
    /// <summary>Menu of who has not begun this year's agreement.</summary>
    public const string Begin = "begin";

    /// <summary>Menu of who writes or mends an agreement.</summary>
    public const string Writer = "writer";

    /// <summary>Menu of who has submitted, while it waits.</summary>
    public const string Waiting = "waiting";

    /// <summary>Menu of whose agreement is approved.</summary>
    public const string Approved = "approved";

    /// <summary>Menu of whose agreement is approved, in the month of evaluation.</summary>
    public const string Evaluation = "evaluation";

    /// <summary>Menu of who also decides on others' agreements: as their superior, or acting for one.</summary>
    public const string Superior = "superior";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Begin, Writer, Waiting, Approved, Evaluation, Superior];

    /// <summary>SQL that gives the role, at the moment of <see cref="At"/>, of a row of <c>people p</c>.</summary>
    public const string OfPerson =
        $"""
        case when exists (select 1 from superior_scopes(@now) s where s.district_id = p.district_id and s.person_id = p.id) then '{Superior}'
             else coalesce(
                 (select case when a.status = 'Submitted' then '{Waiting}'
                              when a.status = 'Approved' then case when @evaluating then '{Evaluation}' else '{Approved}' end
                              else '{Writer}' end
                  from agreements a where a.district_id = p.district_id and a.person_id = p.id and a.fiscal_year = @year),
                 '{Begin}')
        end
        """;

    /// <summary>What the SQL asks for: <c>@now</c>, <c>@year</c> and <c>@evaluating</c>.</summary>
    public static DynamicParameters At(DateTimeOffset now)
    {
        var year = FiscalYear.Of(now);
        return new DynamicParameters(new { now = now.UtcDateTime, year = year.Label, evaluating = ThaiDate.DayOf(now) >= year.EvaluationStart });
    }

    /// <summary>The day on which the calendar last brought people from one menu to another.</summary>
    public static DateOnly TurnedOn(DateTimeOffset now)
    {
        var year = FiscalYear.Of(now);
        return ThaiDate.DayOf(now) >= year.EvaluationStart ? year.EvaluationStart : year.Start;
    }
}
