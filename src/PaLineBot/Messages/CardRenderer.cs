using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HandlebarsDotNet;
using PaLineBot.Conversation.Replies;

namespace PaLineBot.Messages;

/// <summary>
/// Renders a card's model with its template from <c>flex-templates/</c> to Flex JSON. Values are JSON-escaped;
/// unescaped output is refused when a template is loaded.
/// </summary>
public sealed class CardRenderer
{
    private readonly Dictionary<string, HandlebarsTemplate<object, object>> templates;

    private CardRenderer(Dictionary<string, HandlebarsTemplate<object, object>> templates) => this.templates = templates;

    /// <summary>Names of the loaded templates.</summary>
    public IReadOnlyCollection<string> Names => templates.Keys;

    /// <summary>Loads every <c>*.json.hbs</c> of a folder.</summary>
    /// <exception cref="InvalidOperationException">The folder or a template is unusable; the message names it.</exception>
    public static CardRenderer Load(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidOperationException($"The card templates are missing: {folder}");
        }

        var handlebars = Handlebars.Create(new HandlebarsConfiguration
        {
            TextEncoder = new JsonTextEncoder(),
            ThrowOnUnresolvedBindingExpression = true,
            ExpressionNameResolver = new HandlebarsDotNet.Compiler.Resolvers.UpperCamelCaseExpressionNameResolver(),
        });
        return new CardRenderer(Directory.GetFiles(folder, "*.json.hbs").ToDictionary(
            f => Path.GetFileName(f)[..^".json.hbs".Length],
            f => Compile(handlebars, f),
            StringComparer.Ordinal));
    }

    /// <summary>The Flex contents (a bubble or carousel) as JSON.</summary>
    /// <exception cref="InvalidOperationException">There is no such template, or it made broken JSON.</exception>
    public string Render(Card card) => Render(card.Template, card);

    /// <summary>As <see cref="Render(Card)"/>, with any model.</summary>
    public string Render(string template, object model)
    {
        if (!templates.TryGetValue(template, out var render))
        {
            throw new InvalidOperationException($"There is no card template '{template}'");
        }

        var json = render(model);
        try
        {
            using var parsed = JsonDocument.Parse(json);
            return json;
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"Card template '{template}' made broken JSON: {e.Message}", e);
        }
    }

    private static HandlebarsTemplate<object, object> Compile(IHandlebars handlebars, string file)
    {
        var source = File.ReadAllText(file);
        if (source.Contains("{{{", StringComparison.Ordinal) || source.Contains("{{&", StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"Card template {Path.GetFileName(file)} has unescaped output ({{{{{{ or {{{{&), which could break the JSON");
        }

        return handlebars.Compile(OnOneLine(source));
    }

    // Line breaks and indents are for who edits the template; LINE is sent a third less without them.
    private static string OnOneLine(string source) => string.Join(' ', source.Split('\n').Select(line => line.Trim()));

    private sealed class JsonTextEncoder : ITextEncoder
    {
        public void Encode(StringBuilder? text, TextWriter target) => Encode(text?.ToString(), target);

        public void Encode(string? text, TextWriter target) =>
            target.Write(JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text ?? ""));

        public void Encode<T>(T? text, TextWriter target)
            where T : IEnumerator<char>
        {
            var all = new StringBuilder();
            while (text?.MoveNext() == true)
            {
                all.Append(text.Current);
            }

            Encode(all.ToString(), target);
        }
    }
}
