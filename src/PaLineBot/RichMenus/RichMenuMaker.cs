using PaLineBot.Line.Api;
using PaLineBot.Outbox;

namespace PaLineBot.RichMenus;

/// <summary>Makes, shows and clears away menus at LINE. LINE: reference/messaging-api#rich-menu.</summary>
/// <param name="client">The district's channel.</param>
public sealed class RichMenuMaker(MessagingApiClient client)
{
    /// <summary>Most users that one bulk link takes.</summary>
    public const int UsersPerCall = 500;

    /// <summary>Validates, creates and gives the menu its picture; one without a picture does not stay behind.</summary>
    /// <returns>The id at LINE.</returns>
    /// <exception cref="LineRefusalException">LINE did not do it.</exception>
    public async Task<string> MakeAsync(RichMenuFile menu)
    {
        LineRefusalException.ThrowUnlessDone($"check the menu '{menu.Role}'", await client.ValidateRichMenuAsync(menu.Definition));
        var created = await client.CreateRichMenuAsync(menu.Definition);
        LineRefusalException.ThrowUnlessDone($"make the menu '{menu.Role}'", created.Outcome);
        var id = created.Value ?? throw new LineRefusalException($"LINE made the menu '{menu.Role}' but named no id; run the command again");
        var uploaded = await client.UploadRichMenuImageAsync(id, menu.Image, "image/png");
        if (!uploaded.IsSuccess)
        {
            await client.DeleteRichMenuAsync(id);
            LineRefusalException.ThrowUnlessDone($"take the picture of the menu '{menu.Role}'", uploaded);
        }

        return id;
    }

    /// <summary>Shows the menu to these people, 500 a call; LINE does it within moments (202).</summary>
    /// <exception cref="LineRefusalException">LINE did not take it.</exception>
    public async Task LinkAsync(string richMenuId, IReadOnlyList<string> users)
    {
        foreach (var some in users.Chunk(UsersPerCall))
        {
            LineRefusalException.ThrowUnlessDone("link the menu to people", await client.BulkLinkRichMenuAsync(richMenuId, some));
        }
    }

    /// <summary>Deletes the former menus, and those that a run that broke off has left: same name, but not in use.</summary>
    /// <param name="inUse">Ids to keep.</param>
    /// <param name="former">Ids that were in use before this run.</param>
    /// <param name="names">Names of our menus.</param>
    /// <returns>How many were deleted.</returns>
    /// <exception cref="LineRefusalException">LINE did not do it.</exception>
    public async Task<int> ClearAwayAsync(IReadOnlySet<string> inUse, IEnumerable<string> former, IReadOnlySet<string> names)
    {
        var list = await client.ListRichMenusAsync();
        LineRefusalException.ThrowUnlessDone("list its menus", list.Outcome);
        var known = list.Value ?? [];
        var stale = known.Where(m => names.Contains(m.Name ?? "")).Select(m => m.RichMenuId)
            .Union(former.Intersect(known.Select(m => m.RichMenuId)))
            .Where(id => !inUse.Contains(id)).ToArray();
        foreach (var id in stale)
        {
            var deleted = await client.DeleteRichMenuAsync(id);
            LineRefusalException.ThrowUnlessDone($"delete the former menu {id}", deleted is LineResult.NotFound ? new LineResult.Accepted(null) : deleted);
        }

        return stale.Length;
    }
}
