using System.Collections;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using PaLineBot.Liff;
using PaLineBot.Operations;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Doors;

/// <summary>Every text that the page sends, on whatever route, is read in the one form in which texts are stored.</summary>
public sealed partial class PageTextsTests
{
    private const string Typed = "นำ้\u200bใจ";
    private const string Stored = "น้ำใจ";

    public static TheoryData<Type> Requests => [.. PaLineBotApp.Routes().All.Select(r => r.Request).OfType<Type>().Distinct()];

    [Theory]
    [MemberData(nameof(Requests))]
    public void A_request_brings_its_texts_as_they_are_stored(Type request)
    {
        var body = new JsonBody(Encoding.UTF8.GetBytes(Filled(request)!.ToJsonString()));
        var read = typeof(JsonBody).GetMethod(nameof(JsonBody.As))!.MakeGenericMethod(request).Invoke(body, null);
        Assert.NotNull(read);
        Assert.All(TextsIn(read), text => Assert.Equal(Stored, text));
    }

    [Fact]
    public void Bodies_are_read_nowhere_else()
    {
        var readers = Repository.Sources("src/PaLineBot").Where(f => Reading().IsMatch(File.ReadAllText(f))).Select(f => Path.GetFileName(f)!);
        Assert.Equal(["JsonBody.cs", "Upload.cs", "WebhookBody.cs"], readers.Order());
    }

    private static JsonNode? Filled(Type type)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain == typeof(string))
        {
            return Typed;
        }

        if (plain.IsEnum)
        {
            return Enum.GetNames(plain)[0];
        }

        if (plain.IsPrimitive)
        {
            return JsonSerializer.SerializeToNode(Activator.CreateInstance(plain));
        }

        if (plain.IsAssignableTo(typeof(IEnumerable)))
        {
            return new JsonArray(Filled(plain.GetGenericArguments()[0]));
        }

        return new JsonObject(plain.GetProperties().Where(p => p.CanWrite && p.SetMethod!.IsPublic)
            .Select(p => KeyValuePair.Create(JsonNamingPolicy.CamelCase.ConvertName(p.Name), Filled(p.PropertyType))));
    }

    private static IEnumerable<string> TextsIn(object value) => value switch
    {
        string text => [text],
        IEnumerable items => items.Cast<object>().SelectMany(TextsIn),
        _ when value.GetType().IsPrimitive || value.GetType().IsEnum => [],
        _ => value.GetType().GetProperties().Select(p => p.GetValue(value)).OfType<object>().SelectMany(TextsIn),
    };

    [GeneratedRegex(@"\b[Rr]equest\.(Body|Form\b)|ReadFromJsonAsync|ReadFormAsync", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();
}
