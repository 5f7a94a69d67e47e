using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation;

/// <summary>How notices are worded when they are pushed: one digest of at most five bubbles, whatever their number.</summary>
public static class NoticeWording
{
    /// <summary>The bubbles of one push for these notices, oldest first.</summary>
    public static IReadOnlyList<Reply> Digest(IReadOnlyList<Notice> notices, string districtShortName) => [];
}
