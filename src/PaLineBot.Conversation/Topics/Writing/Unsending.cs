using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.State;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>
/// A message taken back: what we stored of it goes. Nothing is said at once (LINE gives no reply token for it, and a
/// push would cost the district); it is told with the next reply, and an emptied field is asked again.
/// </summary>
internal static class Unsending
{
    private const int IdsKept = 30;

    /// <summary>Erases, and remembers the id in case the message itself comes later.</summary>
    public static void Handle(Talk talk, MessageUnsent e)
    {
        if (e.MessageId.Length == 0) return;
        talk.State = talk.State with { UnsentMessages = [.. talk.State.UnsentMessages.Append(e.MessageId).TakeLast(IdsKept)] };
        if (talk.State.Returning is { } draft)
            talk.State = talk.State with { Returning = draft with { Comments = [.. draft.Comments.Where(c => c.MessageId != e.MessageId)] } };
        if (talk.Facts.Person is null) ForgetName(talk, e.MessageId);
        Forget(talk, e.MessageId);
        if (!talk.CanWrite) return;
        foreach (var id in talk.Sheet!.Answers.Keys.Order(StringComparer.Ordinal).ToList())
            if (Repairs.Erase(talk, id, e.MessageId, isUndone: true))
                talk.Place = talk.Place with { Erased = [.. talk.Place.Erased.Where(x => x != id).Append(id).TakeLast(IdsKept)] };
    }

    // The name of who joins is asked for again; a request in which it stands waits no longer.
    private static void ForgetName(Talk talk, string messageId)
    {
        if (talk.Join is not { NameMessageId: { } named } join || named != messageId) return;
        if (join.Stage == JoinStage.Waiting) talk.Do(new TakeBackJoinRequest());
        talk.Join = join with { Stage = JoinStage.Name, FullName = null, NameMessageId = null };
    }

    // What waits for a yes, or could be put back.
    private static void Forget(Talk talk, string messageId)
    {
        if (talk.State.Writing is not { } place) return;
        var doubt = place.Doubt?.Without(messageId);
        place = place with { Doubt = doubt, OnScreen = doubt is null && place.Doubt is not null ? [] : place.OnScreen };
        talk.State = talk.State with { Writing = place with { LastChanges = [.. place.LastChanges.Select(c => c with { Before = Without(c.Before, messageId) })] } };
    }

    private static Answer? Without(Answer? answer, string messageId)
    {
        if (answer is null || answer.Parts.All(p => p.MessageId != messageId)) return answer;
        var left = answer.Parts.Where(p => p.MessageId != messageId).ToList();
        return left.Count == 0 ? null : new Answer(left);
    }
}
