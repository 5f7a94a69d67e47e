using System.Globalization;
using PaLineBot.LineSimulator.Faults;

namespace PaLineBot.LineSimulator.Control;

/// <summary>Misbehaving on order.</summary>
internal static class FaultControl
{
    internal static void Map(ControlRoutes routes)
    {
        routes.Post("faults", AddAsync);
        routes.Get("faults", call => call.AnswerAsync(call.Platform.Faults.Write));
        routes.Delete("faults", call => RemoveAsync(call, null));
        routes.Delete("faults/{id:int}", call => RemoveAsync(call, int.Parse(call.Route("id"), CultureInfo.InvariantCulture)));
    }

    private static async Task AddAsync(ControlCall call)
    {
        var order = await call.ReadAsync(SimulatorJson.Default.FaultOrder);
        if (order.Probability is < 0 or > 1 || order.Times is < 1 || order.Size < 1)
        {
            throw new ControlException(400, "probability must be 0 to 1, times and size at least 1");
        }
        var fault = call.Platform.Faults.Add(order);
        await call.AnswerAsync(json => FaultBook.Write(json, fault));
    }

    private static Task RemoveAsync(ControlCall call, int? id)
    {
        call.Platform.Faults.Remove(id);
        return call.DoneAsync();
    }
}
