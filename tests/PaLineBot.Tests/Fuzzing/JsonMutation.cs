using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Writes a good JSON with mistakes in it: other values, members missing, twice or too many, odd characters within texts.</summary>
/// <param name="dice">Chance.</param>
/// <param name="odds">Mistakes per hundred places.</param>
internal sealed class JsonMutation(Dice dice, int odds)
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly StringBuilder text = new();

    /// <summary>The JSON with mistakes.</summary>
    public static string Of(string sample, Dice dice) => Of(JsonNode.Parse(sample), dice, dice.Of(0, 2, 8, 8, 25));

    /// <summary>The JSON with so many mistakes per hundred places.</summary>
    public static string Of(JsonNode? sample, Dice dice, int odds)
    {
        var mutation = new JsonMutation(dice, odds);
        mutation.Write(sample);
        return mutation.text.ToString();
    }

    private void Write(JsonNode? node)
    {
        if (dice.Chance(odds))
        {
            text.Append(dice.Of(OddJson.Values));
            return;
        }

        switch (node)
        {
            case JsonObject members:
                Write(members);
                break;
            case JsonArray items:
                Write(items);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String && dice.Chance(odds * 2):
                var whole = value.ToJsonString(Plain);
                text.Append(whole, 0, whole.Length - 1).Append(dice.Of(OddJson.Pieces)).Append('"');
                break;
            default:
                text.Append(node?.ToJsonString(Plain) ?? "null");
                break;
        }
    }

    private void Write(JsonObject members)
    {
        text.Append('{');
        foreach (var (name, value) in members.Where(_ => !dice.Chance(odds)))
        {
            Member(name, value);
            if (dice.Chance(odds))
            {
                Member(name, value);
            }
        }

        if (dice.Chance(odds))
        {
            Member(dice.Of(OddJson.Names), JsonValue.Create(1));
        }

        text.Append('}');
    }

    private void Member(string name, JsonNode? value)
    {
        text.Append(text[^1] == '{' ? "\"" : ",\"").Append(name).Append("\":");
        Write(value);
    }

    private void Write(JsonArray items)
    {
        text.Append('[');
        foreach (var item in items)
        {
            Item(item);
        }

        if (dice.Chance(odds))
        {
            Item(dice.Chance(50) ? null : items.FirstOrDefault());
        }

        text.Append(']');
    }

    private void Item(JsonNode? item)
    {
        if (text[^1] != '[')
        {
            text.Append(',');
        }

        Write(item);
    }
}
