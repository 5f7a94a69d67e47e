using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Moving about between questions: example, back, skip, later, keep.</summary>
internal static class Moves
{
    /// <summary>Shows an example of the open field, or of the one named by the button.</summary>
    public static void Example(Talk talk, Tap? tap = null)
    {
        var field = tap is null || !talk.CanWrite ? talk.OpenField : talk.Form!.FindField(tap.Arg(0));
        if (field is null)
        {
            if (tap is null) Help.Show(talk);
            else Stale.Say(talk);
            return;
        }
        var example = ExampleText.Of(talk, field);
        if (talk.OpenField is { } open) talk.SayText(example + "\n\n" + (open.Id == field.Id ? Asking.AgainAsRead(talk, open) : Asking.Again(talk, open)));
        else talk.SayText(example);
    }

    /// <summary>Leaves the open field for later; one that has its answer is left as it is.</summary>
    public static void Skip(Talk talk, Tap? tap = null)
    {
        if (Open(talk, tap) is not { } field) return;
        if (talk.Sheet!.Answers.TryGetValue(field.Id, out var answer) && talk.Sheet.Has(field.Id) && !answer.NeedsRevision)
        {
            Keep(talk, tap);
            return;
        }
        var place = talk.Place;
        talk.Place = place.Skipped.Contains(field.Id)
            ? place with { SkippedAgain = [.. place.SkippedAgain.Where(s => s != field.Id), field.Id] }
            : place with { Skipped = [.. place.Skipped, field.Id] };
        talk.Say(SkippedKey(talk, field), ("field", Names.Of(talk.Form!, field)));
        Advance.Next(talk);
    }

    /// <summary>Leaves the groups of people empty that have no text in the open column.</summary>
    public static void SkipGroups(Talk talk, Tap tap)
    {
        if (Open(talk, tap) is not { } field) return;
        if (field.Beneficiary is null)
        {
            Stale.Say(talk);
            return;
        }
        var rest = PeopleGroups.Empty(talk, field);
        talk.Place = talk.Place with { Skipped = [.. talk.Place.Skipped.Union(rest.Select(f => f.Id))] };
        talk.Say("writing.skipped-groups", ("item", Names.Short(talk.Form!, field.SectionId)), ("fields", string.Join(", ", rest.Select(f => f.ShortTitle))));
        Advance.Next(talk);
    }

    public static void Back(Talk talk, Tap? tap = null)
    {
        if (Open(talk, tap) is not { } field) return;
        if (Route.Before(talk.Form!, talk.Sheet!, field.Id) is not { } before)
        {
            talk.Say("writing.first");
            Asking.Show(talk, field, talk.Place.Open!.Mode);
            return;
        }
        Asking.Show(talk, before);
    }

    /// <summary>Pauses; nothing is closed, all is kept.</summary>
    public static void Later(Talk talk)
    {
        if (talk.CanWrite) talk.Place = talk.Place with { Paused = true };
        if (!talk.CanWrite)
        {
            Home.Show(talk);
            return;
        }
        talk.Say("writing.paused", ("done", Progress.CountDone(talk.Form!, talk.Sheet!)), ("of", talk.Form!.SubIndicators.Count()));
        talk.Offer(Quick.Continue, Quick.Mine);
    }

    /// <summary>Leaves the answer as it is and goes on; an answer of last year counts as looked at.</summary>
    public static void Keep(Talk talk, Tap? tap = null)
    {
        if (Open(talk, tap) is not { } field) return;
        if (!talk.Sheet!.Answers.TryGetValue(field.Id, out var answer))
        {
            Stale.Say(talk);
            return;
        }
        if (talk.Place.Doubt?.FieldId == field.Id) talk.Place = talk.Place with { Doubt = null };
        if (answer.NeedsRevision) talk.Save(field.Id, answer with { NeedsRevision = false });
        AfterAnswer.Go(talk, field, "answer.kept");
    }

    /// <summary>"เหมือนเดิม" where nothing stands may be an answer.</summary>
    public static bool KeepWhileAsked(Talk talk, Field open)
    {
        if (!talk.Sheet!.Has(open.Id)) return Doubts.AskOf(talk, open);
        Keep(talk);
        return true;
    }

    /// <summary>The answer that was given last: to be written anew, or taken back with one chip. A text that came along is shown beside it. Who wrote nothing may mean what they approved last.</summary>
    public static void FixLast(Talk talk)
    {
        if (!talk.CanWrite)
        {
            if (talk.Status == AgreementStatus.Submitted && Correction.IsWished(talk.Heard.Text)) Submitting.Withdraw(talk);
            else if (talk.State.LastApproved > 0) Reviewing.UndoSaid(talk);
            else Home.TellStatus(talk);
            return;
        }
        var last = talk.Place.Prompts.LastOrDefault(p => p.AnsweredByText)?.FieldId ?? (talk.Place.LastChanges is [.., var change] ? change.FieldId : null);
        if (last is null && talk.State.LastApproved > 0)
        {
            Reviewing.UndoSaid(talk);
            return;
        }
        if (last is null || talk.Form!.FindField(last) is not { } field)
        {
            talk.Say("fix.nothing");
            Help.Resume(talk);
            return;
        }
        if (field.Kind == FieldKind.Text && talk.Sheet!.Has(field.Id) && talk.Event is TextReceived e && Correction.NewTextIn(talk.Heard.Text) is { } text)
        {
            Meanwhile.Wait(talk, field, [new AnswerPart(e.MessageId, e.At, text)]);
            LastAnswer.Offer(talk, field.Id);
            return;
        }
        LastAnswer.Offer(talk, field.Id);
        Asking.Show(talk, field, PromptMode.Replace);
    }

    /// <summary>"เสร็จแล้ว": all is ticked, or the commented item is through, or go on.</summary>
    public static void Finished(Talk talk)
    {
        if (talk.OpenField is { Kind: FieldKind.AnyOf } field) Choices.Done(talk, new Tap(Verbs.Done, [field.Id]));
        else if (talk.Status == AgreementStatus.Returned && talk.Place.Mending is { } id) Returned.Done(talk, new Tap(Verbs.Mended, [id]));
        else Home.Continue(talk);
    }

    private static string SkippedKey(Talk talk, Field field) =>
        field.Beneficiary is null ? field.Required ? "writing.skipped" : "writing.skipped-optional"
        : PeopleGroups.IsLastHope(talk, field) ? "writing.skipped-last-group" : "writing.skipped-group";

    private static Field? Open(Talk talk, Tap? tap)
    {
        if (talk.OpenField is { } field && (tap is null || tap.Arg(0) == field.Id)) return field;
        if (tap is null) Home.Show(talk);
        else Stale.Say(talk);
        return null;
    }
}
