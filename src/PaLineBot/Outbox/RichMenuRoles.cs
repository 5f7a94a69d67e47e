namespace PaLineBot.Outbox;

/// <summary>Which rich menu a position has.</summary>
public static class RichMenuRoles
{
    /// <summary>Menu of who writes an agreement only.</summary>
    public const string Writer = "writer";

    /// <summary>Menu of who also decides on others' agreements.</summary>
    public const string Superior = "superior";

    /// <summary>The role of a position name.</summary>
    public static string Of(string position) => position is "SchoolDirector" or "DistrictDirector" or "CentralOfficer" ? Superior : Writer;
}
