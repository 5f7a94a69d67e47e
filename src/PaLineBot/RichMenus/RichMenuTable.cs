using Dapper;
using Npgsql;
using PaLineBot.Outbox;

namespace PaLineBot.RichMenus;

/// <summary>Which menus a district has at LINE, and who is to see them.</summary>
public static class RichMenuTable
{
    /// <summary>Remembers the menu of a role from now on.</summary>
    /// <returns>The id that was valid until now, or null.</returns>
    public static async Task<string?> ReplaceAsync(NpgsqlConnection connection, int districtId, string role, string richMenuId) =>
        await connection.ExecuteScalarAsync<string?>(
            """
            with former as (select rich_menu_id from rich_menus where district_id = @districtId and role = @role),
                 stored as (
                     insert into rich_menus (district_id, role, rich_menu_id) values (@districtId, @role, @richMenuId)
                     on conflict (district_id, role) do update set rich_menu_id = excluded.rich_menu_id)
            select rich_menu_id from former
            """,
            new { districtId, role, richMenuId });

    /// <summary>LINE user ids of the linked people of a role.</summary>
    public static async Task<IReadOnlyList<string>> LinkedUsersAsync(NpgsqlConnection connection, int districtId, string role, DateTimeOffset now)
    {
        var parameters = RichMenuRoles.At(now);
        parameters.AddDynamicParams(new { districtId, role });
        var users = await connection.QueryAsync<string>(new CommandDefinition(
            $"""
            select p.line_user_id from people p
            where p.district_id = @districtId and p.line_user_id is not null and p.left_at is null and @role = {RichMenuRoles.OfPerson}
            order by p.id
            """,
            parameters));
        return [.. users];
    }
}
