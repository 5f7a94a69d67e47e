using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Turns;

namespace PaLineBot.People;

/// <summary>Joining, leaving and who one is, in chat.</summary>
internal sealed class PeopleTurns : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        on.Effect<ConsentGiven>(Accounts.ConsentAsync);
        on.Effect<JoinByCode>(JoinCodes.JoinAsync);
        on.Effect<AskToJoin>(JoinRequests.AskAsync);
        on.Effect((Work work, TakeBackJoinRequest _) => JoinRequests.TakeBackAsync(work));
        on.Effect<DecideJoinRequest>(JoinRequests.DecideAsync);
        on.Effect((Work work, Unlink _) => Accounts.UnlinkAsync(work));
        on.Effect<BlockedChanged>(Accounts.SetBlockedAsync);
        on.Effect<StandingConfirmed>(Accounts.ConfirmStandingAsync);
        on.Effect<IssueJoinCode>(JoinCodes.IssueAsync);
        on.Effect((Work work, WrongCodeTried _) => WrongCodes.CountAsync(work));
        on.Fact<JoinCodeRequest, TypedCodeFacts>(CodeAsync);
        on.Fact((Work work, JoinCodeByIdRequest r) => JoinCodes.FindAsync(work, r.CodeId));
        on.Fact((Work work, JoinRoomRequest r) => JoinRequests.RoomAsync(work, r.SchoolId));
        on.Fact((Work work, JoinRequestWaitsRequest _) => JoinRequests.WaitsAsync(work));
        on.Fact((Work work, NamesakeRequest r) => Namesakes.OfCodeAsync(work, r.CodeId, r.FullName));
        on.Fact((Work work, WaitingRequest _) => WaitingDecisions.ListAsync(work));
        on.Fact((Work work, LedSchoolsRequest _) => LedSchools.OfAsync(work));
        on.Fact((Work work, SchoolSearchRequest r) => Schools.SearchAsync(work, r.Query));
        on.Fact((Work work, SchoolRequest r) => Schools.FindAsync(work, r.SchoolId));
        on.Fact((Work work, JoinRequestRequest r) => JoinRequests.FindAsync(work, r.RequestId));
    }

    private static async Task<TypedCodeFacts> CodeAsync(Work work, JoinCodeRequest request) =>
        await WrongCodes.RestUntilAsync(work) is { } until ? new(null, until) : new(await JoinCodes.FindAsync(work, request.Code));
}
