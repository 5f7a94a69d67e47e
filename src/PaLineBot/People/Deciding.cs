using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.People;

/// <summary>Who decides on whom: functions of the database (Data/Migrations), for use in LINQ. Plain SQL calls them by their names.</summary>
public static class Deciding
{
    /// <summary>Everybody of the district who may decide now, and over whom.</summary>
    public static IQueryable<SuperiorScope> SuperiorScopes(this Work work)
    {
        var moment = work.Now;
        return work.Db.FromExpression(() => Scopes(moment));
    }

    internal static IQueryable<SuperiorScope> Scopes(DateTimeOffset moment) => throw InDatabaseOnly(moment);

    /// <summary>Which scope decides on people of that position: <see cref="SuperiorScope.OfSchool"/>, district or above.</summary>
    public static string ScopeOver(Position position) => throw InDatabaseOnly(position);

    private static InvalidOperationException InDatabaseOnly(object value) => new($"is asked of the database only ({value})");
}
