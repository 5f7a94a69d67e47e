using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>A superior returns a submission: picks items, comments each, looks it over, sends.</summary>
internal static class Returning
{
    /// <summary>Begins, or goes on with what was prepared.</summary>
    public static void Begin(Talk talk, Tap tap)
    {
        if (Open(talk, tap) is not { } s) return;
        var form = FormOf(talk, s);
        talk.Say("return.pick");
        Asking.Leave(talk);
        var picked = talk.State.Returning!.Picked;
        talk.Show(new SectionsCard(Sections.Bubbles(form, section => new CardRow(
                picked.Contains(section.Id) ? "☑" : "☐", Sections.RowTitle(form, section), "", false,
                CardAction.Of(Names.Short(form, section), Tap.Data(Verbs.ReturnPick, s.Id, section.Id))), []),
            Wording.Get("return.pick")));
        Offer(talk, s);
    }

    /// <summary>Picks or unpicks an item; an item with a comment is opened for a new comment.</summary>
    public static void Pick(Talk talk, Tap tap)
    {
        if (Open(talk, tap) is not { } s) return;
        var form = FormOf(talk, s);
        if (form.FindSection(tap.Arg(1)) is not { } section)
        {
            Stale.Say(talk);
            return;
        }
        var draft = talk.State.Returning!;
        if (draft.Comments.Any(c => c.SectionId == section.Id))
        {
            AskComment(talk, s, section);
            return;
        }
        var ids = draft.Picked.Contains(section.Id) ? draft.Picked.Where(p => p != section.Id) : draft.Picked.Append(section.Id);
        Set(talk, draft with { Picked = InOrder(form, ids), Commenting = null });
        TellPicked(talk, s, form);
    }

    /// <summary>Goes on: the next item without a comment, else the preview.</summary>
    public static void Go(Talk talk, Tap tap)
    {
        if (Open(talk, tap) is { } s) Next(talk, s);
    }

    /// <summary>A text while a return is prepared: items, or a comment.</summary>
    public static bool Text(Talk talk, TextReceived e)
    {
        var text = talk.Heard.Text;
        var draft = talk.State.Returning!;
        if (talk.Facts.Get(new SubmissionRequest(draft.SubmissionId)) is not { } s || s.Round.Outcome is not null || talk.Facts.Catalogue.Find(s.Sheet.Form) is not { } form)
        {
            End(talk);
            talk.Say("review.gone");
            talk.Offer(Quick.Waiting, Quick.Menu);
            return true;
        }
        if (GoesOn(talk, s, form, text)) return true;
        if (LateComment(draft, e) is { } late)
        {
            Set(talk, draft with { Comments = [.. draft.Comments, new ReturnComment(late.SectionId, text, e.MessageId, e.At)] });
            talk.Say("return.appended", ("item", Names.Short(form, late.SectionId)));
            Next(talk, s, small: true);
            return true;
        }
        if (draft.Commenting is { } id && form.FindSection(id) is not null)
        {
            Set(talk, draft with { Commenting = null, Comments = [.. draft.Comments.Where(c => c.SectionId != id), new ReturnComment(id, text, e.MessageId, e.At)] });
            talk.Say("return.noted", ("item", Names.Short(form, id)), ("text", Clip.OneLine(text, 100)));
            Next(talk, s, small: true);
            return true;
        }
        var named = ItemIds.ReadList(form, text);
        if (named.Count > 0)
        {
            Set(talk, draft with { Picked = InOrder(form, draft.Picked.Concat(named.Select(n => n.Id))), Commenting = null });
            Next(talk, s);
            return true;
        }
        talk.Say("return.pick-first");
        Offer(talk, s);
        return true;
    }

    // The words of a later button of this way are no comment, also before it is shown: whoever says that it shall go looks it over first, with the comments there are.
    private static bool GoesOn(Talk talk, SubmissionFacts s, Form form, string text)
    {
        var said = Squashed.Of(text);
        var draft = talk.State.Returning!;
        if (said == Squashed.Of(Wording.Get("b.return-send")) && draft.Comments.Count > 0)
        {
            draft = draft with { Picked = InOrder(form, draft.Comments.Select(c => c.SectionId)) };
            Preview(talk, s, form, draft);
        }
        else if (said == Squashed.Of(Wording.Get("b.return-send")) || said == Squashed.Of(Wording.Get("b.return-go"))) Next(talk, s);
        else if (said == Squashed.Of(Wording.Get("b.return-more"))) Begin(talk, new Tap(Verbs.Return, [s.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
        else return false;
        return true;
    }

    /// <summary>ไม่เห็นชอบ: sends it back with the comments.</summary>
    public static void Send(Talk talk, Tap tap)
    {
        if (Open(talk, tap) is not { } s) return;
        var draft = talk.State.Returning!;
        var said = draft.OfItems();
        var comments = InOrder(FormOf(talk, s), said.Select(c => c.SectionId)).Select(id => said.First(c => c.SectionId == id)).ToList();
        if (comments.Count == 0)
        {
            Begin(talk, tap);
            return;
        }
        talk.Do(new ReturnSubmission(s.Id, comments));
        End(talk);
        talk.Say("return.sent", ("name", s.OwnerName), ("n", comments.Count));
        var left = talk.Facts.Get(new WaitingRequest()).Count(w => w.Id != s.Id || w.Kind != WaitingKind.Submission);
        if (left > 0) talk.Offer(Quick.Labelled(Wording.Get("b.waiting-n", ("n", left)), Verbs.Waiting));
        else talk.Offer(Quick.Waiting);
        talk.Offer(Quick.Menu);
    }

    /// <summary>Drops what was prepared.</summary>
    public static void Cancel(Talk talk, Tap? tap = null)
    {
        var id = talk.State.Returning?.SubmissionId ?? tap?.Id(0);
        End(talk);
        talk.Say("return.cancelled");
        if (id is not null) talk.Offer(Quick.Of("b.review", Verbs.Review, id));
        talk.Offer(Quick.Waiting, Quick.Menu);
    }

    /// <summary>Nothing is prepared any more.</summary>
    public static void End(Talk talk) =>
        talk.State = talk.State with { Returning = null, Over = talk.State.Over is Focus.Returning ? null : talk.State.Over };

    private static ReturnComment? LateComment(ReturnDraft draft, TextReceived e) =>
        e.At < draft.ShownAt + LateBubble.ReadingTime && draft.Comments.Count > 0 ? draft.Comments[^1] : null;

    private static void Next(Talk talk, SubmissionFacts s, bool small = false)
    {
        var form = FormOf(talk, s);
        var draft = talk.State.Returning!;
        var next = draft.Picked.FirstOrDefault(p => draft.Comments.All(c => c.SectionId != p));
        if (next is not null && form.FindSection(next) is { } section) AskComment(talk, s, section, small);
        else if (draft.Comments.Count > 0) Preview(talk, s, form, draft);
        else Begin(talk, new Tap(Verbs.Return, [s.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]));
    }

    private static void AskComment(Talk talk, SubmissionFacts s, Section section, bool small = false)
    {
        var form = FormOf(talk, s);
        var texts = section.Fields.Where(f => s.Sheet.Has(f.Id))
            .Select(f => Wording.Get("review.field", ("field", f.ShortTitle), ("text", Clip.To(Names.Shown(f, s.Sheet.TextOf(f.Id)), small ? 80 : 300))));
        talk.SayText(string.Join("\n\n", texts.Prepend(Wording.Get("return.comment", ("title", Names.Title(form, section)), ("name", s.OwnerName)))));
        Set(talk, talk.State.Returning! with { Commenting = section.Id, ShownAt = talk.ShownAt });
        talk.Offer(Quick.Of("b.return-cancel", Verbs.ReturnCancel, s.Id));
    }

    private static void Preview(Talk talk, SubmissionFacts s, Form form, ReturnDraft draft)
    {
        var comments = draft.OfItems();
        var lines = comments.Select(c => new CardLine(Names.Short(form, c.SectionId), Clip.OneLine(c.Text, 160))).ToList();
        var title = Wording.Get("return.preview", ("name", s.OwnerName), ("n", lines.Count));
        talk.Show(new ConfirmCard(Wording.Get("return.kicker"), title, true, lines, Wording.Get("return.note"),
            [
                CardAction.Main("b.return-send", Tap.Data(Verbs.ReturnSend, s.Id)),
                CardAction.Other("b.return-more", Tap.Data(Verbs.Return, s.Id)),
                CardAction.Other("b.return-cancel", Tap.Data(Verbs.ReturnCancel, s.Id)),
            ], Clip.Alt(title)));
        Set(talk, draft with { Commenting = null, ShownAt = talk.ShownAt });
        talk.Offer(Quick.Of("b.return-send", Verbs.ReturnSend, s.Id));
        foreach (var c in comments.Take(8))
            talk.Offer(Quick.Labelled(Wording.Get("b.comment-edit", ("item", Names.Short(form, c.SectionId))), Verbs.ReturnPick, s.Id, c.SectionId));
        talk.Offer(Quick.Of("b.return-more", Verbs.Return, s.Id), Quick.Of("b.return-cancel", Verbs.ReturnCancel, s.Id));
    }

    private static void TellPicked(Talk talk, SubmissionFacts s, Form form)
    {
        var picked = talk.State.Returning!.Picked;
        talk.Say(picked.Count > 0 ? "return.picked" : "return.picked-none", ("items", string.Join(", ", picked.Select(p => Names.Short(form, p)))));
        Offer(talk, s);
    }

    private static void Offer(Talk talk, SubmissionFacts s)
    {
        if (talk.State.Returning is { Picked.Count: > 0 }) talk.Offer(Quick.Of("b.return-go", Verbs.ReturnGo, s.Id));
        talk.Offer(Quick.Of("b.review", Verbs.Review, s.Id), Quick.Of("b.return-cancel", Verbs.ReturnCancel, s.Id));
    }

    private static SubmissionFacts? Open(Talk talk, Tap tap)
    {
        if (Reviewing.Found(talk, tap) is not { } s || Reviewing.Decided(talk, s)) return null;
        var draft = talk.State.Returning is { } d && d.SubmissionId == s.Id ? d : new ReturnDraft(s.Id);
        Set(talk, draft);
        talk.State = talk.State with { Over = new Focus.Returning() };
        return s;
    }

    private static IReadOnlyList<string> InOrder(Form form, IEnumerable<string> ids) =>
        [.. form.Sections.Select(x => x.Id).Where(ids.ToHashSet().Contains)];

    private static Form FormOf(Talk talk, SubmissionFacts s) => talk.Facts.Catalogue.Find(s.Sheet.Form)!;

    private static void Set(Talk talk, ReturnDraft draft) => talk.State = talk.State with { Returning = draft };
}
