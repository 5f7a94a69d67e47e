namespace PaLineBot.LineSimulator.Control;

internal static class ChannelControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Post("channels", SetAsync);
        routes.Get("channels", ListAsync);
        routes.Post("channels/{key}/revoke-tokens", RevokeAsync);
    }

    private static async Task SetAsync(ControlCall call)
    {
        var channel = call.Platform.ChannelBook.Set(await call.ReadAsync(SimulatorJson.Default.ChannelOrder));
        await call.AnswerAsync(json => call.Platform.ChannelBook.Write(json, channel));
    }

    private static Task ListAsync(ControlCall call) => call.AnswerAsync(json =>
    {
        json.WriteStartArray();
        foreach (var channel in call.Platform.Channels.Values.OrderBy(c => c.Key, StringComparer.Ordinal))
        {
            call.Platform.ChannelBook.Write(json, channel);
        }
        json.WriteEndArray();
    });

    private static Task RevokeAsync(ControlCall call)
    {
        call.Platform.ChannelBook.RevokeTokens(call.Platform.Channel(call.Route("key")));
        return call.DoneAsync();
    }
}
