using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Control;

/// <summary>People and their friendships.</summary>
internal static class UserControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Post("users", SetAsync);
        routes.Get("users", ListAsync);
        routes.Get("users/{id}", call => AnswerAsync(call, call.Platform.User(call.Route("id"))));
        routes.Post("users/{id}/follow", call => ChangeAsync(call, call.Platform.Contacts.Follow));
        routes.Post("users/{id}/unblock", call => ChangeAsync(call, call.Platform.Contacts.Follow));
        routes.Post("users/{id}/unfollow", call => ChangeAsync(call, call.Platform.Contacts.Block));
        routes.Post("users/{id}/block", call => ChangeAsync(call, call.Platform.Contacts.Block));
    }

    private static async Task SetAsync(ControlCall call) =>
        await AnswerAsync(call, call.Platform.Contacts.Set(await call.ReadAsync(SimulatorJson.Default.UserOrder)));

    private static Task ListAsync(ControlCall call) => call.AnswerAsync(json =>
    {
        json.WriteStartArray();
        foreach (var person in call.Platform.Users.Values.OrderBy(p => p.DisplayName, StringComparer.Ordinal))
        {
            call.Platform.Contacts.Write(json, person);
        }
        json.WriteEndArray();
    });

    private static async Task ChangeAsync(ControlCall call, Action<string, string?, DateTimeOffset?> change)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.ContactOrder);
        var person = call.Platform.User(call.Route("id"));
        change(person.Id, order.Channel, order.At);
        await AnswerAsync(call, person);
    }

    private static Task AnswerAsync(ControlCall call, Person person) => call.AnswerAsync(json => call.Platform.Contacts.Write(json, person));
}
