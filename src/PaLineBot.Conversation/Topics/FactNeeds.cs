using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Calendar;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Topics;

/// <summary>Which facts an event's topic will look at.</summary>
internal static class FactNeeds
{
    private const int LongestQuery = 100;

    /// <summary>The requests; may hold one twice.</summary>
    public static IEnumerable<FactRequest> Of(ConversationState state, ChatEvent e)
    {
        if (e.GroupId is not null) return OfGroup(e);
        return e switch
        {
            TextReceived t => Start(state, e).Concat(Joining(state)).Concat(OfText(state, t.Text)),
            ButtonTapped b => Start(state, e).Concat(Joining(state)).Concat(Tap.Read(b.Data) is { } tap ? OfTap(tap) : []),
            _ => [],
        };
    }

    private static IEnumerable<FactRequest> OfGroup(ChatEvent e)
    {
        yield return new GroupRequest();
        if (e is TextReceived t && Intents.Of(ThaiText.Normalise(t.Text).Trim().TrimStart('/'), strict: false) == Intent.BindSchool) yield return new LedSchoolsRequest();
    }

    private static IEnumerable<FactRequest> Start(ConversationState state, ChatEvent e)
    {
        if (state.Writing is null || state.Writing.FiscalYear != FiscalYear.Of(e.At).Label) yield return new PreviousAgreementRequest();
    }

    private static IEnumerable<FactRequest> Joining(ConversationState state)
    {
        if (state.Join is not { } join) yield break;
        if (join.CodeId is { } code) yield return new JoinCodeByIdRequest(code);
        if (join is { CodeId: { } open, FullName: { } name }) yield return new NamesakeRequest(open, name);
        if (join.SchoolId is { } id) yield return new SchoolRequest(id);
        if (join is { Stage: JoinStage.Standing, SchoolId: { } asked }) yield return new JoinRoomRequest(asked);
    }

    private static IEnumerable<FactRequest> OfText(ConversationState state, string text)
    {
        var join = state.Join?.Stage;
        if (join is not (JoinStage.School or JoinStage.Name) && JoinCodes.Read(text) is { } code) yield return new JoinCodeRequest(code);
        if (join == JoinStage.School) yield return new SchoolSearchRequest(Query(text));
        if (Looking.TapOf(state.Looking, ThaiText.Normalise(text)) is { } tap) foreach (var need in OfTap(tap)) yield return need;
        if (state.Returning is { Active: true } draft) yield return new SubmissionRequest(draft.SubmissionId);
        if (state.Evidence is { Waits: true }) yield return new EvidenceRequest();
        switch (Intents.Of(ThaiText.Normalise(text), strict: false))
        {
            case Intent.Evidence: yield return new EvidenceRequest(); break;
            case Intent.Waiting: yield return new WaitingRequest(); break;
            case Intent.IssueCode: yield return new LedSchoolsRequest(); break;
            case Intent.Papers: yield return new PapersRequest(); break;
            case Intent.Rounds: yield return new RoundsRequest(); break;
        }
    }

    private static string Query(string text)
    {
        var query = ThaiDigits.ToArabic(ThaiText.Normalise(text)).Trim();
        return query.Length <= LongestQuery ? query : Clip.To(query, LongestQuery).TrimEnd('…');
    }

    private static IEnumerable<FactRequest> OfTap(Tap tap)
    {
        switch (tap.Verb)
        {
            case Verbs.Consent when JoinCodes.Read(tap.Arg(1)) is { } code: yield return new JoinCodeRequest(code); break;
            case Verbs.IssueCode: yield return new LedSchoolsRequest(); break;
            case Verbs.School when tap.Id(0) is { } id: yield return new SchoolRequest(id); break;
            case Verbs.Papers: yield return new PapersRequest(); break;
            case Verbs.Evidence or Verbs.EvidencePut or Verbs.EvidencePick or Verbs.EvidenceOne or Verbs.EvidenceDrop: yield return new EvidenceRequest(); break;
            case Verbs.Rounds: yield return new RoundsRequest(); break;
            case Verbs.Waiting: yield return new WaitingRequest(); break;
            case Verbs.Review or Verbs.AllItems or Verbs.See or Verbs.Undo or Verbs.Return or Verbs.ReturnPick or Verbs.ReturnGo when tap.Id(0) is { } id:
                yield return new SubmissionRequest(id);
                break;
            case Verbs.Approve or Verbs.ReturnSend when tap.Id(0) is { } id:
                yield return new SubmissionRequest(id);
                yield return new WaitingRequest();
                break;
            case Verbs.JoinRequest or Verbs.JoinDecide when tap.Id(0) is { } id:
                yield return new JoinRequestRequest(id);
                yield return new WaitingRequest();
                break;
        }
    }
}
