using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using PaLineBot.Conversation.Events;
using PaLineBot.Tests.Evidence;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Transcripts;

/// <summary>People's phones in one district: each event of a transcript is done at the LINE simulator, which tells the service.</summary>
internal sealed class Phones(World world, string channel)
{
    private const long OwnIds = 900_000_000_000_000_000;
    private readonly Dictionary<string, string> users = [];
    private readonly Dictionary<string, (string Id, HashSet<string> Members)> groups = [];
    private readonly Dictionary<string, string> messages = [];
    private readonly Dictionary<string, long> read = [];
    private int own;

    /// <summary>The LINE account of a phone.</summary>
    public async Task<string> UserAsync(string phone)
    {
        if (!users.TryGetValue(phone, out var user))
        {
            user = users[phone] = (await world.NewAccountAsync(phone, channel)).UserId;
        }

        return user;
    }

    /// <summary>The chat in which something happens: the person's own, or a group.</summary>
    public async Task<string> ChatAsync(string user, string? group)
    {
        if (group is null)
        {
            return user;
        }

        if (!groups.TryGetValue(group, out var known))
        {
            var made = await world.Http.OrderAsync("/control/groups", new { name = group, members = new[] { user } });
            known = groups[group] = (made.GetProperty("id").GetString()!, [user]);
        }

        if (known.Members.Add(user))
        {
            await world.Http.OrderAsync($"/control/groups/{known.Id}/join", new { users = new[] { user } });
        }

        return known.Id;
    }

    /// <summary>What the bot has said in a chat since this was asked last.</summary>
    public async Task<IReadOnlyList<JsonElement>> ReadAsync(string chat)
    {
        var answer = await world.Http.OrderAsync($"/control/chats/{chat}/messages?channel={channel}&after={read.GetValueOrDefault(chat)}&from=bot");
        var said = answer.GetProperty("messages").EnumerateArray().ToList();
        read[chat] = said.Count == 0 ? read.GetValueOrDefault(chat) : said[^1].GetProperty("seq").GetInt64();
        Assert.All(said, m => Assert.Equal("reply", m.GetProperty("via").GetString()));
        return [.. said.Select(m => m.GetProperty("message"))];
    }

    /// <summary>Does what makes this event.</summary>
    public Task DoAsync(string user, string chat, ChatEvent e) => e switch
    {
        TextReceived t when messages.TryGetValue(t.MessageId, out var id) => MessageAsync(user, t.At, new { id, type = "text", text = t.Text, quoteToken = "q" }),
        TextReceived t => SayAsync(user, chat, t),
        ButtonTapped b => world.Http.OrderAsync("/control/postback", new { user, chat, channel, data = b.Data, at = b.At }),
        AttachmentReceived a when messages.TryGetValue(a.MessageId, out var id) => MessageAsync(user, a.At, new { id, type = "image", contentProvider = new { type = "line" } }),
        AttachmentReceived { Url: { } url } a => MessageAsync(user, a.At, new { id = NewId(), type = "image", contentProvider = new { type = "external", originalContentUrl = url } }),
        AttachmentReceived { Kind: AttachmentKind.Sticker } a => world.Http.OrderAsync("/control/sticker", new { user, chat, channel, packageId = "446", stickerId = "1988", at = a.At }),
        AttachmentReceived a => MediaAsync(user, chat, a),
        MessageUnsent u => EventAsync(new { type = "unsend", unsend = new { messageId = IdOf(u.MessageId) }, source = new { type = "user", userId = user }, timestamp = u.At.ToUnixTimeMilliseconds() }, false),
        Followed f => world.Http.OrderAsync($"/control/users/{user}/{(f.IsUnblocked ? "unblock" : "follow")}", new { channel, at = f.At }),
        Unfollowed f => world.Http.OrderAsync($"/control/users/{user}/block", new { channel, at = f.At }),
        BotJoinedGroup => world.Http.OrderAsync($"/control/groups/{chat}/invite", new { channel }),
        _ => throw new InvalidOperationException($"no transcript does {e.GetType().Name}"),
    };

    private async Task SayAsync(string user, string chat, TextReceived t)
    {
        var said = await world.Http.OrderAsync("/control/say", new { user, chat, channel, text = t.Text, mentionBot = t.MentionsBot, quotedMessageId = t.QuotedMessageId, at = t.At });
        messages[t.MessageId] = said.GetProperty("id").GetString()!;
    }

    private async Task MediaAsync(string user, string chat, AttachmentReceived a)
    {
        var (kind, bytes) = a.Kind switch
        {
            AttachmentKind.Image => ("image", Media.Jpeg(messages.Count)),
            AttachmentKind.File => ("file", Media.Pdf(messages.Count, (int)a.Bytes!)),
            AttachmentKind.Audio => ("audio", Media.Box("M4A ")),
            _ => throw new InvalidOperationException($"no transcript sends a {a.Kind}"),
        };
        using var content = new ByteArrayContent(bytes);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        var query = $"user={user}&chat={chat}&channel={channel}&at={Uri.EscapeDataString(a.At.ToString("o", CultureInfo.InvariantCulture))}"
            + (a.Name is null ? "" : $"&fileName={Uri.EscapeDataString(a.Name)}")
            + (a.SetId is null ? "" : $"&imageSet={a.SetId}&imageSetTotal={a.SetTotal}");
        using var response = await world.Http.PostAsync(new Uri($"/control/{kind}?{query}", UriKind.Relative), content);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync());
    }

    // For what the simulator's people do not do: the same message twice, one that was taken back before, a picture that LINE does not hold.
    private Task<JsonElement> MessageAsync(string user, DateTimeOffset at, object message) =>
        EventAsync(new { type = "message", message, source = new { type = "user", userId = user }, timestamp = at.ToUnixTimeMilliseconds() }, true);

    private Task<JsonElement> EventAsync(object made, bool replyToken) => world.Http.OrderAsync("/control/event", new { channel, @event = made, replyToken });

    private string IdOf(string message)
    {
        if (!messages.TryGetValue(message, out var id))
        {
            id = messages[message] = NewId();
        }

        return id;
    }

    private string NewId() => (OwnIds + ++own).ToString(CultureInfo.InvariantCulture);
}
