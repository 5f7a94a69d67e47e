using PaLineBot.Conversation.Events;
using PaLineBot.Line;
using PaLineBot.Line.Webhooks;
using PaLineBot.Line.Webhooks.Contents;
using PaLineBot.Line.Webhooks.Events;

namespace PaLineBot.Turns;

/// <summary>From LINE's events to the engine's.</summary>
public static class EventTranslator
{
    /// <summary>The engine's event; kinds we do not act on become <see cref="Ignored"/>.</summary>
    public static ChatEvent Translate(WebhookEvent e, DateTimeOffset at)
    {
        var chatEvent = IsOurs(e) ? Body(e, at) : new Ignored(at, e.Common.Type);
        var source = e.Common.Source;
        return source?.GroupId is null && source?.RoomId is null
            ? chatEvent
            : chatEvent with { GroupId = source.GroupId ?? source.RoomId };
    }

    /// <summary>The token to answer with, or null when the event has none or the chat is not ours.</summary>
    public static string? ReplyTokenOf(WebhookEvent e) => e.Common.Mode != EventMode.Active ? null : e switch
    {
        MessageEvent m => m.ReplyToken,
        MessageEditedEvent m => m.ReplyToken,
        FollowEvent f => f.ReplyToken,
        JoinEvent j => j.ReplyToken,
        MemberJoinedEvent j => j.ReplyToken,
        PostbackEvent p => p.ReplyToken,
        _ => null,
    };

    // While somebody else holds the chat, what is said there is for them; what was taken back or left is gone all the same.
    private static bool IsOurs(WebhookEvent e) => e.Common.Mode == EventMode.Active || e is UnsendEvent or UnfollowEvent or LeaveEvent;

    private static ChatEvent Body(WebhookEvent e, DateTimeOffset at) => e switch
    {
        MessageEvent { Message: TextContent text } => Text(text, at),
        MessageEvent m => Attachment(m.Message, at),
        MessageEditedEvent m => new MessageEdited(at, m.Message.Id, TypedText.Of(m.Message)),
        PostbackEvent p => new ButtonTapped(at, p.Data),
        UnsendEvent u => new MessageUnsent(at, u.MessageId),
        FollowEvent f => new Followed(at, f.IsUnblocked),
        UnfollowEvent => new Unfollowed(at),
        JoinEvent => new BotJoinedGroup(at),
        LeaveEvent => new BotLeftGroup(at),
        MemberJoinedEvent m => new MembersJoined(at, m.UserIds.Count),
        MemberLeftEvent m => new MembersLeft(at, m.UserIds.Count),
        _ => new Ignored(at, e.Common.Type),
    };

    // LINE's emoji alone say what a sticker says.
    private static ChatEvent Text(TextContent content, DateTimeOffset at) => TypedText.Of(content) is var text && text.Length == 0 && content.Emojis.Count > 0
        ? new AttachmentReceived(at, content.Id, AttachmentKind.Sticker)
        : new TextReceived(at, content.Id, text) { MentionsBot = content.Mentionees.Any(m => m.IsSelf), QuotedMessageId = Usable(content.QuotedMessageId) };

    // One that LINE does not make names nothing, and no database takes it.
    private static string? Usable(string? id) => id is not null && LineIds.IsUsable(id) ? id : null;

    private static AttachmentReceived Attachment(MessageContent content, DateTimeOffset at)
    {
        var (file, set) = (content as FileContent, (content as ImageContent)?.Set);
        var provider = content switch { ImageContent i => i.Provider, VideoContent v => v.Provider, AudioContent a => a.Provider, _ => null };
        return new AttachmentReceived(at, content.Id, KindOf(content))
        {
            Name = file?.FileName,
            Bytes = file?.FileSize,
            SetId = Usable(set?.Id),
            SetTotal = set?.Total,
            Url = provider is null or { IsLine: true } ? null : provider.OriginalContentUrl ?? "",
        };
    }

    private static AttachmentKind KindOf(MessageContent content) => content switch
    {
        ImageContent => AttachmentKind.Image,
        VideoContent => AttachmentKind.Video,
        AudioContent => AttachmentKind.Audio,
        FileContent => AttachmentKind.File,
        LocationContent => AttachmentKind.Location,
        StickerContent => AttachmentKind.Sticker,
        _ => AttachmentKind.Other,
    };
}
