using System.Text.Json;

namespace PaLineBot.LineSimulator.State;

/// <summary>What LINE says of a message it accepted.</summary>
/// <param name="QuoteToken">Token to quote it with; null for types that cannot be quoted.</param>
internal sealed record SentMessage(string Id, string? QuoteToken)
{
    internal static void Write(Utf8JsonWriter json, IReadOnlyList<SentMessage> sent)
    {
        json.WriteStartArray("sentMessages");
        foreach (var message in sent)
        {
            json.WriteStartObject();
            json.WriteString("id", message.Id);
            if (message.QuoteToken is not null)
            {
                json.WriteString("quoteToken", message.QuoteToken);
            }
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
