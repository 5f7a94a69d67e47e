using System.Text.Json;

namespace PaLineBot.Tests.Liff;

/// <summary>The names of what stands in an answer, one level deep: <c>a, b{c, d}, e[f, g]</c>. Names that are data (fields, sections) are a star.</summary>
internal static class AnswerShape
{
    /// <summary>Of an object.</summary>
    public static string Of(JsonElement body) => string.Join(", ", body.EnumerateObject().OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => m.Name + Inner(m.Value)));

    private static string Inner(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.EnumerateObject().Any(m => m.Name.Contains('.', StringComparison.Ordinal)) =>
            $"{{*{Names(value.EnumerateObject().Select(m => m.Value), '{', '}')}}}",
        JsonValueKind.Object => Names([value], '{', '}'),
        JsonValueKind.Array => Names(value.EnumerateArray(), '[', ']'),
        _ => "",
    };

    private static string Names(IEnumerable<JsonElement> values, char open, char close)
    {
        var names = values.Where(v => v.ValueKind == JsonValueKind.Object).SelectMany(v => v.EnumerateObject()).Select(m => m.Name);
        return $"{open}{string.Join(", ", names.Distinct().Order(StringComparer.Ordinal))}{close}";
    }
}
