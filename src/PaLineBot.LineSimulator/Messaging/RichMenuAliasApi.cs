using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Names for rich menus, by which a menu switches to another.</summary>
internal static class RichMenuAliasApi
{
    internal static void Map(ApiRoutes routes)
    {
        const string root = "/v2/bot/richmenu/alias";
        routes.PostJson(root, Create);
        routes.Get(root + "/list", List);
        routes.PostJson(root + "/{richMenuAliasId}", Update);
        routes.Get(root + "/{richMenuAliasId}", Get);
        routes.Map("DELETE", root + "/{richMenuAliasId}", new ApiRules { Rate = RateRule.PerHour("DELETE " + root, 100) }, Delete);
    }

    private static void Create(ApiCall call)
    {
        var alias = Text(call, "richMenuAliasId");
        if (!Ids.RichMenuAlias().IsMatch(alias))
        {
            call.RefuseAsViolation(400, "richmenu-invalid", Wording.InvalidProperty("richMenuAliasId"));
        }
        else if (ExistingMenu(call) is { } menu && !call.Channel.RichMenuAliases.TryAdd(alias, menu))
        {
            call.Refuse(400, "conflict richmenu alias id");
        }
    }

    private static void Update(ApiCall call)
    {
        var alias = call.Route("richMenuAliasId");
        if (!call.Channel.RichMenuAliases.ContainsKey(alias))
        {
            call.Refuse(404, "richmenu alias not found");
        }
        else if (ExistingMenu(call) is { } menu)
        {
            call.Channel.RichMenuAliases[alias] = menu;
        }
    }

    private static void Get(ApiCall call)
    {
        var alias = call.Route("richMenuAliasId");
        if (!call.Channel.RichMenuAliases.TryGetValue(alias, out var menu))
        {
            call.Refuse(404, "richmenu alias not found");
            return;
        }
        call.Ok(json => Write(json, alias, menu));
    }

    private static void List(ApiCall call) => call.Ok(json =>
    {
        json.WriteStartArray("aliases");
        foreach (var (alias, menu) in call.Channel.RichMenuAliases)
        {
            json.WriteStartObject();
            Write(json, alias, menu);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void Delete(ApiCall call)
    {
        if (!call.Channel.RichMenuAliases.TryRemove(call.Route("richMenuAliasId"), out _))
        {
            call.Refuse(404, "richmenu alias not found");
        }
    }

    private static void Write(Utf8JsonWriter json, string alias, string menu)
    {
        json.WriteString("richMenuAliasId", alias);
        json.WriteString("richMenuId", menu);
    }

    private static string? ExistingMenu(ApiCall call)
    {
        var menu = Text(call, "richMenuId");
        if (call.Channel.RichMenus.GetValueOrDefault(menu)?.Image is not null)
        {
            return menu;
        }
        call.RefuseAsViolation(400, "richmenu-invalid", "richmenu not found, or without an image");
        return null;
    }

    private static string Text(ApiCall call, string name) =>
        call.Json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";
}
