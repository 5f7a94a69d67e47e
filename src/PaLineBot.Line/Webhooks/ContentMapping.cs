using PaLineBot.Line.Json;
using PaLineBot.Line.Webhooks.Contents;

namespace PaLineBot.Line.Webhooks;

/// <summary>From JSON to the message content records.</summary>
internal static class ContentMapping
{
    public static MessageContent Map(TolerantJson m)
    {
        var (id, read, quote) = (m["id"].Text ?? "", m["markAsReadToken"].Text, m["quoteToken"].Text);
        return m["type"].Text switch
        {
            "text" => Text(m),
            "image" => new ImageContent(id, Provider(m), Set(m["imageSet"]), quote, read),
            "video" => new VideoContent(id, Provider(m), m["duration"].Integer, quote, read),
            "audio" => new AudioContent(id, Provider(m), m["duration"].Integer, read),
            "file" => new FileContent(id, m["fileName"].Text, m["fileSize"].Integer, read),
            "location" => new LocationContent(id, m["title"].Text, m["address"].Text, m["latitude"].Number, m["longitude"].Number, read),
            "sticker" => Sticker(m),
            var other => new UnknownContent(id, other ?? "", read),
        };
    }

    public static TextContent Text(TolerantJson m) => new(
        m["id"].Text ?? "", m["text"].Text ?? "",
        [.. m["emojis"].Items.Where(e => e.IsObject).Select(Emoji)],
        [.. m["mention"]["mentionees"].Items.Where(e => e.IsObject).Select(Mention)],
        m["quoteToken"].Text, m["quotedMessageId"].Text, m["markAsReadToken"].Text);

    private static StickerContent Sticker(TolerantJson m) => new(
        m["id"].Text ?? "", m["packageId"].Text, m["stickerId"].Text, m["stickerResourceType"].Text,
        [.. m["keywords"].Items.Select(k => k.Text).OfType<string>()],
        m["text"].Text, m["quoteToken"].Text, m["quotedMessageId"].Text, m["markAsReadToken"].Text);

    private static TextEmoji Emoji(TolerantJson e) => new(
        e["index"].SmallInteger ?? 0, e["length"].SmallInteger ?? 0, e["productId"].Text, e["emojiId"].Text);

    private static Mentionee Mention(TolerantJson e) => new(
        e["index"].SmallInteger ?? 0, e["length"].SmallInteger ?? 0, e["type"].Text ?? "", e["userId"].Text, e["isSelf"].Flag ?? false);

    private static ContentProvider Provider(TolerantJson m) => new(
        m["contentProvider"]["type"].Text ?? "line",
        m["contentProvider"]["originalContentUrl"].Text, m["contentProvider"]["previewImageUrl"].Text);

    private static ImageSet? Set(TolerantJson set) => set["id"].Text is { } id
        ? new ImageSet(id, set["index"].SmallInteger, set["total"].SmallInteger)
        : null;
}
