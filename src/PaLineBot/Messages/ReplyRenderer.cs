using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using PaLineBot.Conversation.Replies;
using PaLineBot.Line.Messages.Splitting;
using PaLineBot.Line.Messages.Validation;

namespace PaLineBot.Messages;

/// <summary>
/// From the engine's replies to the messages array of LINE's API. Texts that are too long are split, never cut, and what
/// LINE would refuse is found here: the person gets the plain words of it, the log gets the fault.
/// </summary>
public sealed partial class ReplyRenderer(CardRenderer cards, ILogger<ReplyRenderer> log)
{
    private const int MostMessages = 5;
    private const int MostAltText = 1500;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>At most five messages.</summary>
    public RenderedReply Render(IReadOnlyList<Reply> replies)
    {
        var bubbles = replies.SelectMany(Bubbles).ToList();
        if (bubbles.Count > MostMessages)
        {
            bubbles = MessagePacking.Join(bubbles, MostMessages);
        }

        var messages = Write(bubbles, QuickReplies(replies));
        if (FirstProblem(messages) is { } problem)
        {
            NotSendable(problem);
            bubbles = [.. bubbles.Select(InPlainWords).Take(MostMessages)];
            messages = Write(bubbles, []);
        }

        return new RenderedReply(messages, [.. bubbles.Select(b => b.About)]);
    }

    private static string? FirstProblem(byte[] messages)
    {
        using var json = JsonDocument.Parse(messages);
        return MessageValidator.CheckJson(json.RootElement) is [var first, ..] ? first.ToString() : null;
    }

    private static Reply InPlainWords(Reply reply) =>
        reply is CardReply { Card: { } card } ? new TextReply(TextSplitter.Split(card.AltText)[0]) { About = reply.About } : reply;

    private byte[] Write(List<Reply> bubbles, IReadOnlyList<Button> quickReplies)
    {
        var buffer = new ArrayBufferWriter<byte>(2048);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartArray();
            for (var i = 0; i < bubbles.Count; i++)
            {
                Write(json, bubbles[i], i == bubbles.Count - 1 ? quickReplies : []);
            }

            json.WriteEndArray();
        }

        return buffer.WrittenSpan.ToArray();
    }

    private static IEnumerable<Reply> Bubbles(Reply reply) => reply is TextReply text
        ? TextSplitter.Split(text.Text).Select(part => new TextReply(part) { About = text.About })
        : [reply];

    // Only the last bubble's quick replies are seen, so they travel to it when a later bubble has none.
    private static IReadOnlyList<Button> QuickReplies(IReadOnlyList<Reply> replies) =>
        replies.LastOrDefault(r => r.Buttons.Count > 0)?.Buttons ?? [];

    private void Write(Utf8JsonWriter json, Reply reply, IReadOnlyList<Button> buttons)
    {
        json.WriteStartObject();
        if (reply is CardReply { Card: { } card })
        {
            json.WriteString("type", "flex");
            json.WriteString("altText", card.AltText.Length <= MostAltText ? card.AltText : TextSplitter.Split(card.AltText, MostAltText - 1)[0] + "…");
            json.WritePropertyName("contents");
            json.WriteRawValue(cards.Render(card), skipInputValidation: true);
        }
        else
        {
            json.WriteString("type", "text");
            json.WriteString("text", ((TextReply)reply).Text);
        }

        if (buttons.Count > 0)
        {
            WriteQuickReply(json, buttons);
        }

        json.WriteEndObject();
    }

    private static void WriteQuickReply(Utf8JsonWriter json, IReadOnlyList<Button> buttons)
    {
        json.WriteStartObject("quickReply");
        json.WriteStartArray("items");
        foreach (var button in buttons)
        {
            json.WriteStartObject();
            json.WriteString("type", "action");
            json.WriteStartObject("action");
            WriteAction(json, button);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteAction(Utf8JsonWriter json, Button button)
    {
        json.WriteString("label", button.Label);
        switch (button)
        {
            case PostbackButton b:
                json.WriteString("type", "postback");
                json.WriteString("data", b.Data);
                json.WriteString("displayText", b.DisplayText ?? b.Label);
                break;
            case FillInButton b:
                json.WriteString("type", "postback");
                json.WriteString("data", b.Data);
                json.WriteString("inputOption", "openKeyboard");
                json.WriteString("fillInText", b.FillIn);
                break;
            case LinkButton b:
                json.WriteString("type", "uri");
                json.WriteString("uri", b.Uri);
                break;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A reply broke LINE's limits and went out as plain words: {Problem}")]
    private partial void NotSendable(string problem);
}
