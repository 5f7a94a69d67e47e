using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>A superior lets people in: join requests and join codes.</summary>
internal static class Admitting
{
    public static void Show(Talk talk, Tap tap)
    {
        if (Open(talk, tap) is not { } r) return;
        Looking.At(talk, new State.Focus.Looking(RequestId: r.Id));
        var title = Clip.To(r.FullName, 80);
        talk.Show(new ConfirmCard(Wording.Get("request.kicker"), title, true,
            [new(Wording.Get("l.position"), Names.Of(r.Position)), new(Wording.Get("l.standing"), Names.Of(r.Standing)), new(Wording.Get("l.school"), r.SchoolName)],
            Wording.Get(r.HasNamesake ? "request.namesake" : "request.note"),
            [CardAction.Main("b.accept", Tap.Data(Verbs.JoinDecide, r.Id, "yes")), CardAction.Other("b.refuse", Tap.Data(Verbs.JoinDecide, r.Id, "no"))],
            Clip.Alt(Wording.Get("request.alt", ("name", r.FullName), ("school", r.SchoolName)))));
        talk.Offer(Quick.Of("b.accept", Verbs.JoinDecide, r.Id, "yes"), Quick.Of("b.refuse", Verbs.JoinDecide, r.Id, "no"), Quick.Waiting);
    }

    public static void Decide(Talk talk, Tap tap)
    {
        if (tap.Arg(1) is not ("yes" or "no"))
        {
            Show(talk, tap);
            return;
        }
        if (Open(talk, tap) is not { } r) return;
        var accept = tap.Arg(1) == "yes";
        talk.Do(new DecideJoinRequest(r.Id, accept));
        talk.Say(accept ? "request.accepted" : "request.refused", ("name", r.FullName));
        var left = talk.Facts.Get(new WaitingRequest()).Count(w => w.Id != r.Id || w.Kind != WaitingKind.JoinRequest);
        if (left > 0) talk.Offer(Quick.Labelled(Wording.Get("b.waiting-n", ("n", left)), Verbs.Waiting));
        talk.Offer(Quick.Menu);
    }

    /// <summary>Issues an open code of the school that the person leads or acts for; asks which when there are more.</summary>
    public static void IssueCode(Talk talk, Tap? tap = null)
    {
        var schools = talk.Facts.Get(new LedSchoolsRequest());
        if (schools.Count == 0)
        {
            talk.Say("issue.not-director");
            Help.Resume(talk);
            return;
        }
        if ((schools.Count == 1 ? schools[0] : schools.FirstOrDefault(s => s.Id == tap?.Id(0))) is not { } school)
        {
            ChoiceCards.Show(talk, Wording.Get("issue.which"), schools, s => s.Name, s => Tap.Data(Verbs.IssueCode, s.Id));
            talk.Offer(Quick.Menu);
            return;
        }
        talk.Do(new IssueJoinCode(talk.Facts.FreshCode, school.Id));
        var code = JoinCodes.Shown(talk.Facts.FreshCode);
        var title = Wording.Get("issue.title", ("school", school.Name));
        talk.Show(new ReceiptCard(Wording.Get("issue.kicker"), title, Wording.Get("issue.code"), code, [], Wording.Get("issue.note"), [],
            Clip.Alt(Wording.Get("issue.alt", ("school", school.Name)))));
        talk.Offer(Quick.Of("b.issue-more", Verbs.IssueCode, school.Id), Quick.Waiting, Quick.Menu);
    }

    private static JoinRequestFacts? Open(Talk talk, Tap tap)
    {
        if (tap.Id(0) is { } id && talk.Facts.Get(new JoinRequestRequest(id)) is { Open: true } r && talk.Facts.Person!.IsSuperior) return r;
        talk.Say("request.gone");
        talk.Offer(Quick.Waiting, Quick.Menu);
        return null;
    }
}
