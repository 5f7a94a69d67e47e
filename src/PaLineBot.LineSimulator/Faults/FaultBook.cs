using System.Text.Json;

namespace PaLineBot.LineSimulator.Faults;

/// <summary>The faults in force.</summary>
internal sealed class FaultBook
{
    private readonly List<Fault> faults = [];
    private readonly Lock gate = new();
    private volatile bool any;
    private int lastId;

    internal Fault Add(FaultOrder order)
    {
        lock (gate)
        {
            var fault = new Fault(++lastId, order);
            faults.Add(fault);
            any = true;
            return fault;
        }
    }

    internal Fault? StrikeCall(string? channel, string method, string path) =>
        any ? Strike(webhooks: false, channel, method, path) : null;

    internal Fault? StrikeWebhook(string channel) => any ? Strike(webhooks: true, channel, null, null) : null;

    internal void Remove(int? id)
    {
        lock (gate)
        {
            faults.RemoveAll(f => id is null || f.Id == id);
            any = faults.Count > 0;
        }
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteStartArray();
        lock (gate)
        {
            foreach (var fault in faults)
            {
                Write(json, fault);
            }
        }
        json.WriteEndArray();
    }

    internal static void Write(Utf8JsonWriter json, Fault fault)
    {
        json.WriteStartObject();
        json.WriteNumber("id", fault.Id);
        json.WriteNumber("struck", fault.Struck);
        if (fault.Left is { } left)
        {
            json.WriteNumber("left", left);
        }
        json.WritePropertyName("order");
        JsonSerializer.Serialize(json, fault.Order, SimulatorJson.Default.FaultOrder);
        json.WriteEndObject();
    }

    private Fault? Strike(bool webhooks, string? channel, string? method, string? path)
    {
        lock (gate)
        {
            for (var i = 0; i < faults.Count; i++)
            {
                var fault = faults[i];
                if (fault.IsForWebhooks == webhooks && fault.Matches(channel, method, path) && fault.Strikes())
                {
                    if (fault.Left == 0)
                    {
                        faults.RemoveAt(i);
                        any = faults.Count > 0;
                    }
                    return fault;
                }
            }
            return null;
        }
    }
}
