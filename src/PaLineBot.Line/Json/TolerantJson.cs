using System.Text.Json;

namespace PaLineBot.Line.Json;

/// <summary>
/// A JSON value that answers every question: a missing property, a wrong kind or a value out of range is null or empty.
/// Nesting beyond 64 levels and broken JSON read as <see cref="Missing"/>.
/// </summary>
internal sealed class TolerantJson
{
    public static readonly TolerantJson Missing = new();

    private const int DeepestKept = 64;
    private readonly Dictionary<string, TolerantJson>? _properties;
    private readonly List<TolerantJson>? _items;
    private readonly long? _integer;

    private TolerantJson(Dictionary<string, TolerantJson>? properties = null, List<TolerantJson>? items = null)
        => (_properties, _items) = (properties, items);

    private TolerantJson(string text) => Text = text;

    private TolerantJson(bool flag) => Flag = flag;

    private TolerantJson(double? number, long? integer) => (Number, _integer) = (number, integer);

    public string? Text { get; }
    public bool? Flag { get; }
    public double? Number { get; }
    public long? Integer => _integer;
    public bool IsObject => _properties is not null;
    public IReadOnlyList<TolerantJson> Items => _items ?? [];
    public IEnumerable<KeyValuePair<string, TolerantJson>> Properties => _properties ?? [];
    public TolerantJson this[string name] => _properties is not null && _properties.TryGetValue(name, out var value) ? value : Missing;

    public int? SmallInteger => _integer is >= int.MinValue and <= int.MaxValue ? (int)_integer.Value : null;

    /// <summary>Parses one value; anything that is not well-formed JSON is <see cref="Missing"/>.</summary>
    public static TolerantJson Parse(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        try
        {
            return reader.Read() ? Value(ref reader, 0) : Missing;
        }
        catch (JsonException)
        {
            return Missing;
        }
    }

    private static TolerantJson Value(ref Utf8JsonReader reader, int depth)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return new TolerantJson(LenientText.Read(ref reader));
            case JsonTokenType.True: return new TolerantJson(true);
            case JsonTokenType.False: return new TolerantJson(false);
            case JsonTokenType.Number: return NumberValue(ref reader);
            case JsonTokenType.StartObject or JsonTokenType.StartArray when depth >= DeepestKept:
                reader.Skip();
                return Missing;
            case JsonTokenType.StartObject: return ObjectValue(ref reader, depth);
            case JsonTokenType.StartArray: return ArrayValue(ref reader, depth);
            default: return Missing;
        }
    }

    private static TolerantJson NumberValue(ref Utf8JsonReader reader) => new(
        reader.TryGetDouble(out var number) && double.IsFinite(number) ? number : null,
        reader.TryGetInt64(out var integer) ? integer : null);

    private static TolerantJson ObjectValue(ref Utf8JsonReader reader, int depth)
    {
        var properties = new Dictionary<string, TolerantJson>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var name = LenientText.Read(ref reader);
            reader.Read();
            properties[name] = Value(ref reader, depth + 1);
        }
        return new TolerantJson(properties);
    }

    private static TolerantJson ArrayValue(ref Utf8JsonReader reader, int depth)
    {
        var items = new List<TolerantJson>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, depth + 1));
        return new TolerantJson(null, items);
    }
}
