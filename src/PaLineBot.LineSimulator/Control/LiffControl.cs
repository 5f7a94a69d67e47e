using System.Text.Json;

namespace PaLineBot.LineSimulator.Control;

/// <summary>LIFF apps.</summary>
internal static class LiffControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Post("liff", SetAsync);
        routes.Get("liff", ListAsync);
    }

    private static async Task SetAsync(ControlCall call)
    {
        var app = call.Platform.LiffBook.Set(await call.ReadAsync(SimulatorJson.Default.LiffOrder));
        await call.AnswerAsync(app, SimulatorJson.Default.LiffApp);
    }

    private static Task ListAsync(ControlCall call) => call.AnswerAsync(json =>
    {
        json.WriteStartArray();
        foreach (var app in call.Platform.LiffBook.All)
        {
            JsonSerializer.Serialize(json, app, SimulatorJson.Default.LiffApp);
        }
        json.WriteEndArray();
    });
}
