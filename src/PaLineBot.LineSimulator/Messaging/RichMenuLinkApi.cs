using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Which rich menu a person sees: their own, else the default.</summary>
internal static class RichMenuLinkApi
{
    internal static void Map(ApiRoutes routes)
    {
        routes.Post("/v2/bot/user/all/richmenu/{richMenuId}", call => RichMenuApi.With(call, menu => SetDefault(call, menu.Id)));
        routes.Get("/v2/bot/user/all/richmenu", call => Show(call, call.Channel.DefaultRichMenuId));
        routes.Delete("/v2/bot/user/all/richmenu", call => SetDefault(call, null));
        routes.Post("/v2/bot/user/{userId}/richmenu/{richMenuId}", call => RichMenuApi.With(call, menu => LinkOne(call, menu)));
        routes.Get("/v2/bot/user/{userId}/richmenu", call => Show(call, call.Channel.Contacts.GetValueOrDefault(call.Route("userId"))?.RichMenuId));
        routes.Delete("/v2/bot/user/{userId}/richmenu", call => Link(call, [call.Route("userId")], null));
        routes.PostJson("/v2/bot/richmenu/bulk/link", BulkLink);
        routes.PostJson("/v2/bot/richmenu/bulk/unlink", BulkUnlink);
    }

    internal static void Tell(ApiCall call, string? user) => call.Platform.Stream.Send("richmenu", json =>
    {
        json.WriteStartObject();
        json.WriteString("channel", call.Channel.Key);
        json.WriteString("user", user);
        json.WriteEndObject();
    });

    private static void SetDefault(ApiCall call, string? menu)
    {
        if (menu is not null && call.Channel.RichMenus[menu].Image is null)
        {
            call.RefuseAsViolation(400, "richmenu-image", "must upload richmenu image before applying it to user");
            return;
        }
        call.Channel.DefaultRichMenuId = menu;
        Tell(call, null);
    }

    private static void Show(ApiCall call, string? menu)
    {
        if (menu is null || !call.Channel.RichMenus.ContainsKey(menu))
        {
            call.Refuse(404, "the user has no richmenu");
            return;
        }
        call.Ok(json => json.WriteString("richMenuId", menu));
    }

    private static void LinkOne(ApiCall call, RichMenu menu)
    {
        if (menu.Image is null)
        {
            call.RefuseAsViolation(400, "richmenu-image", "must upload richmenu image before applying it to user");
            return;
        }
        Link(call, [call.Route("userId")], menu.Id);
    }

    /// <summary>People who are not friends are passed over; the answer is 200 all the same.</summary>
    private static void Link(ApiCall call, IReadOnlyList<string> users, string? menu)
    {
        if (!users.All(Ids.IsUser))
        {
            call.RefuseAsViolation(400, "parameter", Wording.InvalidParameter("userId"));
            return;
        }
        foreach (var user in users)
        {
            if (call.Channel.Contacts.GetValueOrDefault(user) is { Status: Friendship.Friend } contact)
            {
                contact.RichMenuId = menu;
                Tell(call, user);
            }
        }
    }

    private static void BulkLink(ApiCall call)
    {
        var id = call.Json.TryGetProperty("richMenuId", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (!call.Channel.RichMenus.TryGetValue(id, out var menu) || menu.Image is null)
        {
            call.RefuseAsViolation(400, "richmenu-invalid", Wording.InvalidProperty("richMenuId"));
            return;
        }
        Bulk(call, menu.Id);
    }

    private static void BulkUnlink(ApiCall call) => Bulk(call, null);

    private static void Bulk(ApiCall call, string? menu)
    {
        if (!call.Json.TryGetProperty("userIds", out var list) || list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < 1 or > 500)
        {
            call.RefuseAsViolation(400, "richmenu-invalid", Wording.Errors(1), new Detail("Size must be between 1 and 500", "userIds"));
            return;
        }
        call.Accepted();
        Link(call, [.. list.EnumerateArray().Select(u => u.ValueKind == JsonValueKind.String ? u.GetString()! : "")], menu);
    }
}
