using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Documents;
using PaLineBot.Evidence;
using PaLineBot.People;

namespace PaLineBot.Conversations;

/// <summary>Loads the rarely needed facts that the engine asked for.</summary>
public static class RequestedFacts
{
    /// <summary>The context with every request answered.</summary>
    public static async Task<ChatContext> AddAsync(TurnScope scope, ChatContext context, IReadOnlyList<FactRequest> requests, PaperService papers)
    {
        foreach (var request in requests)
        {
            context = request switch
            {
                JoinCodeRequest r => await WithCodeAsync(scope, context, r.Code),
                JoinCodeByIdRequest r => context with { JoinCode = await JoinCodes.FindAsync(scope, r.CodeId) },
                JoinRoomRequest r => context with { JoinRoom = await JoinRequests.RoomAsync(scope, r.SchoolId) },
                NamesakeRequest r => context with { HasNamesake = await Namesakes.OfCodeAsync(scope, r.CodeId, r.FullName) },
                LedSchoolsRequest => context with { LedSchools = await LedSchools.OfAsync(scope) },
                SchoolSearchRequest r => context with { Schools = await Schools.SearchAsync(scope, r.Query) },
                SchoolRequest r => context with { School = await Schools.FindAsync(scope, r.SchoolId) },
                PreviousAgreementRequest => context with { Previous = await AgreementFactsQueries.PreviousAsync(scope) },
                WaitingRequest => context with { Waiting = await AgreementFactsQueries.WaitingAsync(scope) },
                SubmissionRequest r => context with { Submission = await SubmissionFactsQuery.FindAsync(scope, r.SubmissionId) },
                JoinRequestRequest r => context with { JoinRequest = await JoinRequests.FindAsync(scope, r.RequestId) },
                PapersRequest => context with { Papers = await ChatPapers.OfAsync(scope, papers) },
                RoundsRequest => context with { Rounds = await AgreementFactsQueries.RoundsAsync(scope) },
                EvidenceRequest => context with { Evidence = [.. (await EvidencePointers.ListAsync(scope)).Select(e => e.ToFacts())] },
                GroupRequest => context with { Group = await Groups.FindAsync(scope) },
                _ => context,
            };
        }

        return context;
    }

    private static async Task<ChatContext> WithCodeAsync(TurnScope scope, ChatContext context, string code) =>
        await WrongCodes.RestUntilAsync(scope) is { } until
            ? context with { JoinCode = null, CodesRestUntil = until }
            : context with { JoinCode = await JoinCodes.FindAsync(scope, code) };
}
