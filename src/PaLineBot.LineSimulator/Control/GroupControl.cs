using PaLineBot.LineSimulator.People;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Control;

internal static class GroupControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Post("groups", MakeAsync);
        routes.Get("groups", ListAsync);
        routes.Get("groups/{id}", call => AnswerAsync(call, Find(call)));
        routes.Post("groups/{id}/invite", InviteAsync);
        routes.Post("groups/{id}/remove-bot", RemoveBotAsync);
        routes.Post("groups/{id}/join", call => MoveAsync(call, call.Platform.GroupBook.Join));
        routes.Post("groups/{id}/leave", call => MoveAsync(call, call.Platform.GroupBook.Leave));
    }

    private static Group Find(ControlCall call) => call.Platform.Group(call.Route("id"));

    private static async Task MakeAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.GroupOrder);
        var group = call.Platform.GroupBook.Make(order.Name, order.Members, order.Id, order.PictureUrl);
        if (order.Channel is not null && group.Bot?.Key != order.Channel)
        {
            call.Platform.GroupBook.Invite(group, order.Channel);
        }
        await AnswerAsync(call, group);
    }

    private static Task ListAsync(ControlCall call) => call.AnswerAsync(json =>
    {
        json.WriteStartArray();
        foreach (var group in call.Platform.Groups.Values.OrderBy(g => g.Name, StringComparer.Ordinal))
        {
            GroupBook.Write(json, group);
        }
        json.WriteEndArray();
    });

    private static async Task InviteAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.ContactOrder);
        call.Platform.GroupBook.Invite(Find(call), order.Channel);
        await AnswerAsync(call, Find(call));
    }

    private static Task RemoveBotAsync(ControlCall call)
    {
        call.Platform.GroupBook.RemoveBot(Find(call));
        return AnswerAsync(call, Find(call));
    }

    private static async Task MoveAsync(ControlCall call, Action<Group, IReadOnlyList<string>> move)
    {
        move(Find(call), (await call.ReadAsync(SimulatorJson.Default.MembersOrder)).Users);
        await AnswerAsync(call, Find(call));
    }

    private static Task AnswerAsync(ControlCall call, Group group) => call.AnswerAsync(json => GroupBook.Write(json, group));
}
