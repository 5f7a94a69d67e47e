using System.Text;
using PaLineBot.Line.Webhooks;
using PaLineBot.LineSimulator;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.Benchmarks.Support;

/// <summary>
/// Signed webhooks with one text event each, byte for byte as the simulator posts them (valid reply token, quote token,
/// delivery context), as whole HTTP requests.
/// </summary>
/// <param name="line">LINE.</param>
/// <param name="channel">The channel.</param>
/// <param name="path">Path to post to.</param>
internal sealed class TextWebhook(Platform line, Channel channel, string path)
{
    private readonly string head = $"POST {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nUser-Agent: LineBotWebhook/2.0\r\nContent-Type: application/json; charset=utf-8\r\nx-line-signature: ";

    /// <summary>One request: this person says this at this moment.</summary>
    public byte[] Build(string user, string text, DateTimeOffset at)
    {
        var (_, id) = line.NextMessage();
        var one = EventWriter.Write(line, channel, "message", channel.ChatWith(user), user, at, answerable: true, json =>
        {
            json.WriteStartObject("message");
            json.WriteString("id", id);
            json.WriteString("type", "text");
            json.WriteString("text", text);
            json.WriteString("quoteToken", MessageToken.Quote(id, user));
            json.WriteString("markAsReadToken", MessageToken.MarkAsRead(id, user));
            json.WriteEndObject();
        });
        var body = WebhookBody.Build(channel.BotUserId, [one]);
        var start = Encoding.ASCII.GetBytes($"{head}{WebhookSignature.Sign(body, channel.SecretBytes)}\r\nContent-Length: {body.Length}\r\n\r\n");
        return [.. start, .. body];
    }
}
