using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>Which facts an event's topic will look at: those of its rows, of what a text means now, and of where the talk is.</summary>
internal static class Needs
{
    /// <summary>The requests; may hold one twice.</summary>
    public static IEnumerable<FactRequest> Of(ConversationState state, ChatEvent e, Heard heard)
    {
        if (e.GroupId is not null) return [new GroupRequest(), .. AllTopics.Find(heard.Loose)?.NeedsInGroup ?? []];
        if (e is not (TextReceived or ButtonTapped or AttachmentReceived)) return [];
        var joining = JoiningTopic.Needs((state.Over as Focus.Joining)?.Draft, heard);
        if (e is AttachmentReceived) return joining;
        return
        [
            .. Starting.Needs(state, e.At),
            .. joining,
            .. AllTopics.Find(heard.Tap)?.Needs(heard.Tap!) ?? [],
            .. e is TextReceived text ? OfText(state, text, heard) : [],
        ];
    }

    // Whether a question is open is known only with the facts, so both readings of a text are asked for.
    private static IEnumerable<FactRequest> OfText(ConversationState state, TextReceived e, Heard heard)
    {
        if (e.QuotedMessageId is { } quoted) yield return new QuotedRequest(quoted);
        if (state is { Over.IsReturning: true, Returning: { } prepared }) yield return new SubmissionRequest(prepared.SubmissionId);
        if (state.Over is Focus.EvidenceAsked) yield return new EvidenceRequest();
        foreach (var need in AllTopics.Find(heard.Loose)?.Needs ?? []) yield return need;
        if (heard.Strict != heard.Loose) foreach (var need in AllTopics.Find(heard.Strict)?.Needs ?? []) yield return need;
    }
}
