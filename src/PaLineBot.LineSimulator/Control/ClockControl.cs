using System.Text.Json;
using System.Xml;
using PaLineBot.LineSimulator.Time;

namespace PaLineBot.LineSimulator.Control;

/// <summary>Simulated time.</summary>
internal static class ClockControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Get("clock", ShowAsync);
        routes.Post("clock", MoveAsync);
    }

    private static async Task ShowAsync(ControlCall call)
    {
        if (call.Query("after") is not null)
        {
            await call.Platform.Clock.WaitAsync((int)call.Number("after", 0), call.Wait(), call.Aborted);
        }
        await call.AnswerAsync(json => Write(json, call.Platform.Clock));
    }

    private static async Task MoveAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.ClockOrder);
        var clock = call.Platform.Clock;
        if (order.Reset)
        {
            clock.Reset();
        }
        else if (order.Now is { } now)
        {
            clock.MoveTo(now);
        }
        else
        {
            clock.Advance(Duration(order.Advance));
        }
        call.Platform.Stream.Send("clock", json => Write(json, clock));
        await call.AnswerAsync(json => Write(json, clock));
    }

    private static TimeSpan Duration(string? text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text ?? "");
        }
        catch (FormatException)
        {
            throw new ControlException(400, "give now (a time), advance (a duration such as PT1H or P1D) or reset");
        }
    }

    private static void Write(Utf8JsonWriter json, SimulatorClock clock)
    {
        json.WriteStartObject();
        json.WriteString("now", clock.GetUtcNow());
        json.WriteNumber("offsetMs", (long)clock.Offset.TotalMilliseconds);
        json.WriteNumber("version", clock.Version);
        json.WriteEndObject();
    }
}
