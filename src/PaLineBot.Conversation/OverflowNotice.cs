using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation;

/// <summary>What is said in place of the bubbles that one reply cannot carry.</summary>
public static class OverflowNotice
{
    public static Reply Bubble => new TextReply(Wording.Get("item.more"));
}
