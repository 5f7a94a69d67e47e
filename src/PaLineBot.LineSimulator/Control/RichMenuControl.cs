using System.Text.Json;
using PaLineBot.LineSimulator.Messaging;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Tapping;

namespace PaLineBot.LineSimulator.Control;

/// <summary>The rich menu a person sees.</summary>
internal static class RichMenuControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Get("users/{id}/richmenu", ShowAsync);
        routes.Get("users/{id}/richmenu/image", ImageAsync);
    }

    private static (Channel Channel, Person Person, RichMenuView View) Find(ControlCall call)
    {
        var person = call.Platform.User(call.Route("id"));
        var channel = call.Platform.Channel(call.Query("channel"));
        return (channel, person, RichMenuView.Of(channel, person.Id));
    }

    private static Task ShowAsync(ControlCall call)
    {
        var (channel, person, (menu, from)) = Find(call);
        return call.AnswerAsync(json =>
        {
            json.WriteStartObject();
            json.WriteString("richMenuId", menu?.Id);
            json.WriteString("from", from);
            WriteMenu(json, menu);
            json.WriteString("imageUrl", menu?.Image is null ? null : $"/control/users/{person.Id}/richmenu/image?channel={channel.Key}&menu={menu.Id}");
            json.WriteEndObject();
        });
    }

    private static void WriteMenu(Utf8JsonWriter json, RichMenu? menu)
    {
        json.WritePropertyName("menu");
        if (menu is null)
        {
            json.WriteNullValue();
            return;
        }
        json.WriteStartObject();
        RichMenuApi.WriteMembers(json, menu);
        json.WriteEndObject();
    }

    private static async Task ImageAsync(ControlCall call)
    {
        var menu = Find(call).View.Menu;
        if (menu?.Image is not { } image)
        {
            throw new ControlException(404, "the person sees no rich menu");
        }
        call.Http.Response.ContentType = menu.ImageType;
        await call.Http.Response.Body.WriteAsync(image, call.Aborted);
    }
}
