using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>The last change of an answer can be taken back with one chip.</summary>
internal static class LastAnswer
{
    /// <summary>Remembers what stands in a field that is about to change.</summary>
    public static void Remember(Talk talk, string fieldId) =>
        talk.Place = talk.Place with { LastChange = new LastChange(fieldId, talk.Sheet!.Answers.GetValueOrDefault(fieldId)) };

    /// <summary>Offers to put it back.</summary>
    public static void Offer(Talk talk, string fieldId)
    {
        if (talk.Place.LastChange?.FieldId == fieldId) talk.Offer(Quick.Of("b.take-back", Verbs.TakeBack, fieldId));
    }

    /// <summary>Puts back what stood there.</summary>
    public static void TakeBack(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Place.LastChange is not { } last || last.FieldId != tap.Arg(0) || talk.Form!.FindField(last.FieldId) is not { } field)
        {
            Stale.Say(talk);
            return;
        }
        talk.Place = talk.Place with { LastChange = null };
        talk.Save(field.Id, last.Before);
        talk.Say(last.Before is null ? "answer.emptied-again" : "answer.put-back", ("field", Names.Of(talk.Form, field)));
        Asking.Show(talk, field);
    }
}
