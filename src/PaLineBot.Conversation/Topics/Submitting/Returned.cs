using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>A returned agreement: the owner is taken to exactly the commented items, one after the other.</summary>
internal static class Returned
{
    /// <summary>Shows the next commented item; after the last one the offer to submit again. False when nothing was commented.</summary>
    public static bool Next(Talk talk)
    {
        var commented = Commented(talk);
        if (commented.Count == 0) return false;
        var place = OfThisRound(talk);
        var left = commented.Where(s => !place.Mended.Contains(s.Id)).ToList();
        var here = left.FirstOrDefault(s => s.Id == place.Mending) ?? left.FirstOrDefault();
        talk.Place = place with { Mending = here?.Id };
        if (here is null)
        {
            Readiness.Show(talk);
            return true;
        }
        var fields = here.Fields.Where(f => talk.Sheet!.IsAsked(f)).ToList();
        if (fields.Count == 1) Asking.Show(talk, fields[0], State.PromptMode.Replace);
        else ItemView.Show(talk, here, [CardAction.Main("b.mended", Tap.Data(Verbs.Mended, here.Id)), CardAction.Other("b.later", Tap.Data(Verbs.Later))]);
        talk.Offer(Quick.Of("b.mended", Verbs.Mended, here.Id));
        return true;
    }

    /// <summary>The owner is through with an item.</summary>
    public static void Done(Talk talk, Tap tap)
    {
        if (!talk.CanWrite || talk.Status != AgreementStatus.Returned || Commented(talk).All(s => s.Id != tap.Arg(0)))
        {
            Stale.Say(talk);
            return;
        }
        Mark(talk, tap.Arg(0));
        Advance.Next(talk);
    }

    /// <summary>An answer was given: an item with a single field is through with it.</summary>
    public static void AnswerGiven(Talk talk, string fieldId)
    {
        if (talk.Form!.FindField(fieldId) is not { } field || Commented(talk).FirstOrDefault(s => s.Id == field.SectionId) is not { } section) return;
        if (section.Fields.Count(f => talk.Sheet!.IsAsked(f)) == 1) Mark(talk, section.Id);
        else talk.Place = OfThisRound(talk) with { Mending = section.Id };
    }

    /// <summary>The commented sections in the order of the form.</summary>
    public static IReadOnlyList<Section> Commented(Talk talk)
    {
        var comments = talk.Facts.Agreement?.LastSubmission?.Comments ?? [];
        return [.. talk.Form!.Sections.Where(s => comments.Any(c => c.SectionId == s.Id))];
    }

    /// <summary>Commented sections that were not opened in this round; empty when nothing was returned.</summary>
    public static IReadOnlyList<Section> Unopened(Talk talk)
    {
        if (talk.Status != AgreementStatus.Returned) return [];
        var place = OfThisRound(talk);
        return [.. Commented(talk).Where(s => s.Id != place.Mending && !place.Mended.Contains(s.Id))];
    }

    private static void Mark(Talk talk, string sectionId)
    {
        var place = OfThisRound(talk);
        talk.Place = place with { Mended = [.. place.Mended.Where(m => m != sectionId), sectionId], Mending = null, Choosing = null };
    }

    private static State.WritingPlace OfThisRound(Talk talk)
    {
        var id = talk.Facts.Agreement?.LastSubmission?.SubmissionId ?? 0;
        return talk.Place.MendingSubmission == id ? talk.Place : talk.Place with { MendingSubmission = id, Mending = null, Mended = [] };
    }
}
