using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>Bubbles of one thought that come in one batch are answered once, at the last.</summary>
internal static class NextBubble
{
    /// <summary>
    /// Whether the person's next message is here already and goes on with this answer: no command, not taken back, and by
    /// the late-bubble rule for the same question (<paramref name="owner"/>, or null for the open one).
    /// </summary>
    public static bool BelongsHere(Talk talk, TextReceived e, Prompt? owner = null)
    {
        if (talk.Facts.Next is not { GroupId: null, QuotedMessageId: null } next || next.MessageId == e.MessageId) return false;
        if (talk.State.SeenMessages.Contains(next.MessageId) || talk.State.UnsentMessages.Contains(next.MessageId)) return false;
        return LateBubble.Owner(talk.Place, next.At) == owner && IsPlain(talk, ThaiText.Normalise(next.Text).Trim());
    }

    private static bool IsPlain(Talk talk, string text) =>
        text.Length > 0 && WebLink.First(text) is null && Gist.Of(text) is { Kind: GistKind.Answer } gist && AllTopics.Intents.Of(text, gist).Strict == Intent.None
        && ItemIds.Read(talk.Form!, text) is null && ItemIds.Unknown(talk.Form!, text) is null;
}
