namespace PaLineBot.Outbox;

/// <summary>Which rich menu a person has.</summary>
public static class RichMenuRoles
{
    /// <summary>Menu of who writes an agreement only.</summary>
    public const string Writer = "writer";

    /// <summary>Menu of who also decides on others' agreements: as their superior, or acting for one.</summary>
    public const string Superior = "superior";

    /// <summary>SQL that gives the role, at <c>@now</c>, of a row of <c>people p</c>.</summary>
    public const string OfPerson =
        $"""
        case when exists (select 1 from superior_scopes(@now) s where s.district_id = p.district_id and s.person_id = p.id)
             then '{Superior}' else '{Writer}' end
        """;
}
