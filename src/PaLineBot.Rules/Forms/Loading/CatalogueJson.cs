using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Reads the files strictly: an unknown property or a wrong type is an error, so typing slips are seen at start-up.</summary>
[JsonSourceGenerationOptions(
    JsonSerializerDefaults.Web,
    NumberHandling = JsonNumberHandling.Strict,
    PropertyNameCaseInsensitive = false,
    UseStringEnumConverter = true,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    ReadCommentHandling = JsonCommentHandling.Skip,
    AllowTrailingCommas = true)]
[JsonSerializable(typeof(FormFile))]
[JsonSerializable(typeof(GuideFile))]
[JsonSerializable(typeof(ExamplesFile))]
internal sealed partial class CatalogueJson : JsonSerializerContext
{
    /// <summary>The form file, or null after noting what is wrong.</summary>
    public static FormFile? Form(string name, string json, Problems problems) =>
        Read(name, json, problems, () => JsonSerializer.Deserialize(json, Default.FormFile));

    /// <summary>The guide file, or null after noting what is wrong.</summary>
    public static GuideFile? Guide(string name, string json, Problems problems) =>
        Read(name, json, problems, () => JsonSerializer.Deserialize(json, Default.GuideFile));

    /// <summary>The file of examples, or null after noting what is wrong.</summary>
    public static ExamplesFile? Examples(string name, string json, Problems problems) =>
        Read(name, json, problems, () => JsonSerializer.Deserialize(json, Default.ExamplesFile));

    private static T? Read<T>(string name, string json, Problems problems, Func<T?> read)
        where T : class
    {
        try
        {
            if (NullElement(name, json, problems)) return null;
            var value = read();
            if (value is null) problems.Add(name, "$", "a JSON object, found null");
            return value;
        }
        catch (JsonException e)
        {
            problems.Add(name, e.Path ?? "$", $"readable JSON of the documented shape (line {e.LineNumber + 1}): {e.Message}");
            return null;
        }
    }

    /// <summary>The serializer lets null stand in a list; the checks after it do not expect that.</summary>
    private static bool NullElement(string name, string json, Problems problems)
    {
        using var document = JsonDocument.Parse(json, new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        if (NullAt(document.RootElement, "$") is not { } path) return false;
        problems.Add(name, path, "a value, found null");
        return true;
    }

    private static string? NullAt(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().Select(p => NullAt(p.Value, $"{path}.{p.Name}")).FirstOrDefault(p => p is not null),
        JsonValueKind.Array => element.EnumerateArray()
            .Select((e, i) => e.ValueKind == JsonValueKind.Null ? $"{path}[{i}]" : NullAt(e, $"{path}[{i}]"))
            .FirstOrDefault(p => p is not null),
        _ => null,
    };
}
