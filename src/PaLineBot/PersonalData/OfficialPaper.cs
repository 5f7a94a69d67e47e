namespace PaLineBot.PersonalData;

/// <summary>What the law has kept.</summary>
public static class OfficialPaper
{
    /// <summary>Condition on round <c>r</c>: somebody decided it, so that it is an official paper.</summary>
    public const string IsOne = "r.outcome in ('Approved', 'Returned')";
}
