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

    /// <summary>Whether this superior decides, at a moment, on a person of that position and school.</summary>
    public static bool DecidesOn(int district, long superior, Position position, long? school, DateTimeOffset moment) =>
        throw InDatabaseOnly(district, superior, position, school, moment);

    /// <summary>Who decides at a moment on a person, or null.</summary>
    public static long? SuperiorOf(int district, long person, DateTimeOffset moment) => throw InDatabaseOnly(district, person, moment);

    /// <summary>Which scope decides on people of that position: <see cref="SuperiorScope.OfSchool"/>, district or above.</summary>
    public static string ScopeOver(Position position) => throw InDatabaseOnly(position);

    private static InvalidOperationException InDatabaseOnly(params object?[] values) => new($"is asked of the database only ({string.Join(", ", values)})");
}
