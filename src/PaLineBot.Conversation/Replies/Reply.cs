namespace PaLineBot.Conversation.Replies;

/// <summary>One bubble to send. The service renders it to LINE's JSON; at most five go out in one turn.</summary>
public abstract record Reply
{
    /// <summary>Quick replies under the bubble, at most 13; only those of the last bubble are seen.</summary>
    public IReadOnlyList<Button> Buttons { get; init; } = [];

    /// <summary>Field that it asks or tells of, or null: a text that quotes it may be for that field.</summary>
    public string? About { get; init; }
}

/// <summary>A plain text bubble. Longer than LINE allows is split by the service at a Thai word or sentence boundary.</summary>
public sealed record TextReply(string Text) : Reply;

/// <summary>A Flex card made from <c>flex-templates/{Card.Template}.json.scriban</c>.</summary>
public sealed record CardReply(Card Card) : Reply;

/// <summary>
/// Base of all card models. A model is a record of strings, numbers, booleans, lists and nested records;
/// the template sees its properties in camelCase.
/// </summary>
/// <param name="Template">Name of the template file without its endings, kebab-case.</param>
/// <param name="AltText">What a person would read aloud; at most 1,500 UTF-16 units.</param>
public abstract record Card(string Template, string AltText);

/// <summary>A quick-reply button.</summary>
/// <param name="Label">At most 20 code points.</param>
public abstract record Button(string Label);

/// <summary>A button that comes back as <see cref="Events.ButtonTapped"/>.</summary>
/// <param name="Label">At most 20 code points.</param>
/// <param name="Data">At most 300 characters.</param>
/// <param name="DisplayText">What the person is seen to say, or null for the label.</param>
public sealed record PostbackButton(string Label, string Data, string? DisplayText = null) : Button(Label);

/// <summary>A button that opens a page.</summary>
public sealed record LinkButton(string Label, string Uri) : Button(Label);

/// <summary>A button that opens the keyboard with a text filled in (for changing an answer).</summary>
/// <param name="Label">At most 20 code points.</param>
/// <param name="Data">At most 300 characters.</param>
/// <param name="FillIn">At most 300 graphemes.</param>
public sealed record FillInButton(string Label, string Data, string FillIn) : Button(Label);
