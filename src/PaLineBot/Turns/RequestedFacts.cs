using PaLineBot.Conversation.Facts;

namespace PaLineBot.Turns;

/// <summary>Puts the answer to a request where the engine looks for it.</summary>
public static class RequestedFacts
{
    /// <summary>The context with this request answered.</summary>
    public static ChatContext Add(ChatContext context, FactRequest request, object? answer) => request switch
    {
        JoinCodeRequest => answer is DateTimeOffset until ? context with { JoinCode = null, CodesRestUntil = until } : context with { JoinCode = (JoinCodeFacts?)answer },
        JoinCodeByIdRequest => context with { JoinCode = (JoinCodeFacts?)answer },
        JoinRoomRequest => context with { JoinRoom = (JoinRoomFacts)answer! },
        NamesakeRequest => context with { HasNamesake = (bool)answer! },
        LedSchoolsRequest => context with { LedSchools = (IReadOnlyList<LedSchoolFacts>)answer! },
        SchoolSearchRequest => context with { Schools = (IReadOnlyList<SchoolFacts>)answer! },
        SchoolRequest => context with { School = (SchoolFacts?)answer },
        PreviousAgreementRequest => context with { Previous = (PreviousAgreementFacts?)answer },
        WaitingRequest => context with { Waiting = (IReadOnlyList<WaitingFacts>)answer! },
        SubmissionRequest => context with { Submission = (SubmissionFacts?)answer },
        JoinRequestRequest => context with { JoinRequest = (JoinRequestFacts?)answer },
        PapersRequest => context with { Papers = (PaperLinkFacts?)answer },
        RoundsRequest => context with { Rounds = (IReadOnlyList<RoundFacts>)answer! },
        EvidenceRequest => context with { Evidence = (IReadOnlyList<EvidenceFacts>)answer! },
        GroupRequest => context with { Group = (GroupFacts?)answer },
        _ => throw new InvalidOperationException($"no place for {request.GetType().Name}"),
    };
}
