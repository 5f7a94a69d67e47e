using System.Collections.Concurrent;
using System.Text.Json;
using PaLineBot.Conversation.Replies;
using Scriban;
using Scriban.Runtime;
using Scriban.Syntax;

namespace PaLineBot.Messages;

/// <summary>
/// Renders a card's model with its template from <c>flex-templates/</c> to Flex JSON. A template sees its model as
/// <c>card</c>; every value is written as a whole JSON value (<see cref="JsonContext"/>), so no text can break out.
/// </summary>
public sealed class CardRenderer
{
    private readonly Dictionary<string, Template> cards;
    private readonly ScriptObject builtins = [];
    private readonly ConcurrentBag<JsonContext> idle = [];

    private CardRenderer(CardFolder folder)
    {
        cards = folder.Cards;
        builtins.SetValue(PartFunction.Name, new PartFunction(folder.Parts), readOnly: true);
        builtins.IsReadOnly = true;
    }

    public IReadOnlyCollection<string> Names => cards.Keys;

    /// <summary>Loads every <c>*.json.scriban</c> of a folder, and of its <c>parts/</c>.</summary>
    /// <exception cref="InvalidOperationException">The folder or a template is unusable; the message names it.</exception>
    public static CardRenderer Load(string folder) => new(CardFolder.Read(folder));

    /// <summary>The Flex contents (a bubble or carousel) as JSON.</summary>
    /// <exception cref="InvalidOperationException">There is no such template, it names what the card does not have, or it made broken JSON.</exception>
    public string Render(Card card) => Render(card.Template, card);

    /// <summary>As <see cref="Render(Card)"/>, with any model.</summary>
    public string Render(string template, object model)
    {
        if (!cards.TryGetValue(template, out var card))
        {
            throw new InvalidOperationException($"There is no card template '{template}'");
        }

        try
        {
            var json = Write(card, model);
            using var parsed = JsonDocument.Parse(json);
            return json;
        }
        catch (ScriptRuntimeException e)
        {
            throw new InvalidOperationException($"Card template '{template}': {e.Message}", e);
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"Card template '{template}' made broken JSON: {e.Message}", e);
        }
    }

    // A context in which a template failed may be anywhere: it does not come back.
    private string Write(Template card, object model)
    {
        var context = idle.TryTake(out var known) ? known : new JsonContext(builtins);
        var json = context.Render(card, model);
        idle.Add(context);
        return json;
    }
}
