using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Rich menus: create, validate, get, list, delete, and their pictures.</summary>
internal static class RichMenuApi
{
    private const int Largest = 1000;
    private const int LargestImage = 1024 * 1024;

    internal static void Map(ApiRoutes routes)
    {
        const string root = "/v2/bot/richmenu";
        routes.PostJson(root, RateRule.PerHour("POST " + root, 100), Create);
        routes.PostJson(root + "/validate", Validate);
        routes.Get(root + "/list", RateRule.PerSecond("richmenu list", 10), List);
        routes.Get(root + "/{richMenuId}", call => With(call, menu => call.Ok(json => WriteMembers(json, menu))));
        routes.Map("DELETE", root + "/{richMenuId}", new ApiRules { Rate = RateRule.PerHour("DELETE " + root, 100) }, Delete);
        routes.Post(root + "/{richMenuId}/content", Upload);
        routes.Get(root + "/{richMenuId}/content", Download);
    }

    internal static void With(ApiCall call, Action<RichMenu> then)
    {
        if (call.Channel.RichMenus.GetValueOrDefault(call.Route("richMenuId")) is { } menu)
        {
            then(menu);
        }
        else
        {
            call.Refuse(404, "richmenu not found");
        }
    }

    internal static void WriteMembers(Utf8JsonWriter json, RichMenu menu)
    {
        json.WriteString("richMenuId", menu.Id);
        foreach (var property in JsonElement.Parse(menu.Json).EnumerateObject())
        {
            property.WriteTo(json);
        }
    }

    private static bool IsFine(ApiCall call)
    {
        var problems = RichMenuCheck.Find(call.Json);
        if (problems.Count > 0)
        {
            call.RefuseAsViolation(400, "richmenu-invalid", Wording.Errors(problems.Count), problems);
        }
        return problems.Count == 0;
    }

    private static void Validate(ApiCall call) => IsFine(call);

    private static void Create(ApiCall call)
    {
        if (!IsFine(call))
        {
            return;
        }
        if (call.Channel.RichMenus.Count >= Largest)
        {
            call.RefuseAsViolation(400, "richmenu-invalid", "The maximum number of rich menus has been reached");
            return;
        }
        var menu = new RichMenu("richmenu-" + Guid.NewGuid().ToString("N"), call.Body);
        call.Channel.RichMenus[menu.Id] = menu;
        call.Ok(json => json.WriteString("richMenuId", menu.Id));
    }

    private static void List(ApiCall call) => call.Ok(json =>
    {
        json.WriteStartArray("richmenus");
        foreach (var menu in call.Channel.RichMenus.Values)
        {
            json.WriteStartObject();
            WriteMembers(json, menu);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    });

    private static void Delete(ApiCall call) => With(call, menu =>
    {
        call.Channel.RichMenus.TryRemove(menu.Id, out _);
        call.Channel.DefaultRichMenuId = call.Channel.DefaultRichMenuId == menu.Id ? null : call.Channel.DefaultRichMenuId;
        RichMenuLinkApi.Tell(call, null);
    });

    private static void Upload(ApiCall call) => With(call, menu =>
    {
        var type = call.Http.Request.ContentType;
        if (type is not ("image/png" or "image/jpeg"))
        {
            call.RefuseAsViolation(415, "richmenu-image", $"The content type, {type}, is not supported");
        }
        else if (call.Body.Length is 0 or > LargestImage)
        {
            call.RefuseAsViolation(call.Body.Length == 0 ? 400 : 413, "richmenu-image", "The image must be at most 1 MB");
        }
        else if (menu.Image is not null)
        {
            call.RefuseAsViolation(400, "richmenu-image", "An image has already been uploaded to the rich menu");
        }
        else
        {
            (menu.Image, menu.ImageType) = (call.Body, type);
        }
    });

    private static void Download(ApiCall call) => With(call, menu =>
    {
        if (menu.Image is null)
        {
            call.Refuse(404, Wording.NotFound);
            return;
        }
        call.Ok(menu.Image, menu.ImageType!);
    });
}
