using PaLineBot.Data;

namespace PaLineBot.RichMenus;

/// <summary>Which menus a district has at LINE, and who is to see them.</summary>
public static class RichMenuTable
{
    /// <summary>Remembers the menu of a role from now on.</summary>
    /// <returns>The id that was valid until now, or null.</returns>
    public static Task<string?> ReplaceAsync(Work work, string role, string richMenuId) => work.FindAsync<string>(
        """
        with former as (select rich_menu_id from rich_menus where district_id = @d and role = @role),
             stored as (
                 insert into rich_menus (district_id, role, rich_menu_id) values (@d, @role, @richMenuId)
                 on conflict (district_id, role) do update set rich_menu_id = excluded.rich_menu_id)
        select rich_menu_id from former
        """,
        new { role, richMenuId });

    /// <summary>LINE user ids of the linked people of a role.</summary>
    public static Task<List<string>> LinkedUsersAsync(Work work, string role)
    {
        var parameters = RichMenuRoles.At(work.Now);
        parameters.Add("role", role);
        return work.ListAsync<string>(
            $"""
            select p.line_user_id from people p
            where p.district_id = @d and p.line_user_id is not null and p.left_at is null and @role = {RichMenuRoles.OfPerson}
            order by p.id
            """,
            parameters);
    }
}
