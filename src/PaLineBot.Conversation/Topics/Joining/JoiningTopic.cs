using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class JoiningTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        new TapRow(Verbs.Consent) { WhileJoining = Consent.Again, Needs = tap => JoinCodes.Read(tap.Arg(1)) is { } code ? [new JoinCodeRequest(code)] : [] },
        new TapRow(Verbs.Join) { WhileJoining = Onboarding.Way },
        new TapRow(Verbs.IsMe) { WhileJoining = ByCode.IsMeOrNot },
        new TapRow(Verbs.School) { WhileJoining = Requesting.SchoolPicked, Needs = Row.ById(id => [new SchoolRequest(id)]) },
        new TapRow(Verbs.JoinPosition) { WhileJoining = Requesting.PositionPicked },
        new TapRow(Verbs.JoinStanding) { WhileJoining = Requesting.StandingPicked },
        Row.Of(Verbs.Unlink, Unlinking.Tapped) with { IsSayable = true },
        Row.Of(Intent.Unlink, Unlinking.Ask),
        Row.Of(Intent.EnterCode, Onboarding.Already) with { WhileJoining = Onboarding.Does(ByCode.Ask) },
        Row.Of(Intent.AskToJoin, Onboarding.Already) with { WhileJoining = Onboarding.Does(Requesting.AskSchool) },
        new WordRow(Intent.Consent),
        new WordRow(Intent.NoConsent),
    ];

    /// <summary>What the questions of joining look at, and a code that was typed.</summary>
    public static IEnumerable<FactRequest> Needs(JoinDraft? draft, Heard heard)
    {
        if (heard.Code is { } typed && draft is not { Stage: JoinStage.School or JoinStage.Name }) yield return new JoinCodeRequest(typed);
        if (draft is null) yield break;
        if (draft.CodeId is { } code) yield return new JoinCodeByIdRequest(code);
        if (draft.CodeId is { } open && draft.WrittenName() is { } name) yield return new NamesakeRequest(open, name);
        if (draft.SchoolId is { } id) yield return new SchoolRequest(id);
        if (draft is { Stage: JoinStage.Standing, SchoolId: { } asked }) yield return new JoinRoomRequest(asked);
        if (draft.Stage == JoinStage.Waiting) yield return new JoinRequestWaitsRequest();
        if (draft.Stage == JoinStage.School && heard.Text.Length > 0) yield return new SchoolSearchRequest(Requesting.Query(heard.Text));
    }
}
