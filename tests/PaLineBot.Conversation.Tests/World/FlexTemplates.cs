using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using HandlebarsDotNet;
using PaLineBot.Conversation.Replies;
using Xunit;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>Renders cards with the templates of <c>flex-templates/</c> and checks what LINE would check.</summary>
public static class FlexTemplates
{
    private static readonly JsonSerializerOptions Camel = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };
    private static readonly IHandlebars Handlebars = HandlebarsDotNet.Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new JsonEscape() });
    private static readonly ConcurrentDictionary<string, HandlebarsTemplate<object, object>> Compiled = new();

    public static string Folder => Path.Combine(AppContext.BaseDirectory, "flex-templates");

    public static void Check(Card card)
    {
        var model = JsonSerializer.SerializeToNode(card, card.GetType(), Camel)!;
        Check(card.Template, Plain(model)!);
    }

    public static void Check(string template, object model)
    {
        var node = JsonNode.Parse(Render(template, model))!;
        var size = Encoding.UTF8.GetByteCount(node.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) }));
        if ((string?)node["type"] == "carousel")
        {
            Assert.InRange(node["contents"]!.AsArray().Count, 1, 12);
            Assert.True(size <= 50_000, $"{template}: carousel of {size} bytes");
        }
        else Assert.True(size <= 30_000, $"{template}: bubble of {size} bytes");
        Texts(node, template);
    }

    public static string Render(string template, object model)
    {
        var compiled = Compiled.GetOrAdd(template, t => Handlebars.Compile(File.ReadAllText(Path.Combine(Folder, t + ".json.hbs"))));
        return compiled(model);
    }

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

    private sealed class JsonEscape : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target) => Write(text?.ToString(), target);
        public void Encode(string? text, TextWriter target) => Write(text, target);
        public void Encode<T>(T? text, TextWriter target) where T : IEnumerator<char>
        {
            var all = new StringBuilder();
            while (text?.MoveNext() == true) all.Append(text.Current);
            Write(all.ToString(), target);
        }

        private static void Write(string? text, TextWriter target) =>
            target.Write(JavaScriptEncoder.Create(UnicodeRanges.All).Encode(text ?? ""));
    }
}
