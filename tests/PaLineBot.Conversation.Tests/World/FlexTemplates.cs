using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using PaLineBot.Conversation.Replies;
using PaLineBot.Messages;
using Xunit;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Renders cards with the templates of <c>flex-templates/</c> and checks what LINE would check.</summary>
public static class FlexTemplates
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "flex-templates");
    private static readonly CardRenderer Renderer = CardRenderer.Load(Folder);

    public static IEnumerable<string> Names => Renderer.Names.Order(StringComparer.Ordinal);

    public static JsonNode Sample(string template) => JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, template + ".sample.json")))!;

    public static void Check(Card card) => Check(card.Template, card);

    public static void Check(string template, object model)
    {
        var node = JsonNode.Parse(Render(template, model))!;
        var size = Encoding.UTF8.GetByteCount(node.ToJsonString(Readable));
        if ((string?)node["type"] == "carousel")
        {
            Assert.InRange(node["contents"]!.AsArray().Count, 1, 12);
            Assert.True(size <= 50_000, $"{template}: carousel of {size} bytes");
        }
        else Assert.True(size <= 30_000, $"{template}: bubble of {size} bytes");
        Texts(node, template);
    }

    public static string Render(string template, object model) => Renderer.Render(template, model);

    public static object? Plain(JsonNode? node) => node switch
    {
        JsonObject o => o.ToDictionary(p => p.Key, p => Plain(p.Value)),
        JsonArray a => a.Select(Plain).ToList(),
        JsonValue v when v.TryGetValue<bool>(out var b) => b,
        JsonValue v => v.ToString(),
        _ => null,
    };

    private static void Texts(JsonNode? node, string template)
    {
        if (node is JsonArray a) foreach (var i in a) Texts(i, template);
        if (node is not JsonObject o) return;
        if ((string?)o["type"] == "text") Assert.False(string.IsNullOrEmpty((string?)o["text"]), $"{template}: empty text component");
        if ((string?)o["type"] == "box") Assert.NotNull(o["contents"]);
        foreach (var p in o) Texts(p.Value, template);
    }
}
