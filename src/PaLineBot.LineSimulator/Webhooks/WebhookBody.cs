using System.Text;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Webhooks;

/// <summary>The bytes of a webhook.</summary>
internal static class WebhookBody
{
    internal static byte[] Build(string destination, ReadOnlySpan<PostedEvent> events)
    {
        var size = 64 + destination.Length;
        foreach (var one in events)
        {
            size += one.Json.Length + one.Tail.Length + 1;
        }
        var bytes = new byte[size];
        var at = Put(bytes, 0, "{\"destination\":\""u8);
        at += Encoding.ASCII.GetBytes(destination, bytes.AsSpan(at));
        at = Put(bytes, at, "\",\"events\":["u8);
        for (var i = 0; i < events.Length; i++)
        {
            at = i == 0 ? at : Put(bytes, at, ","u8);
            at = Put(bytes, at, events[i].Json);
            at = Put(bytes, at, events[i].Tail);
        }
        at = Put(bytes, at, "]}"u8);
        return bytes[..at];
    }

    private static int Put(byte[] bytes, int at, ReadOnlySpan<byte> part)
    {
        part.CopyTo(bytes.AsSpan(at));
        return at + part.Length;
    }
}
