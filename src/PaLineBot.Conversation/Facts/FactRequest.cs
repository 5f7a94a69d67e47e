namespace PaLineBot.Conversation.Facts;

/// <summary>A fact that most turns do not need; <see cref="Engine.Needs"/> asks for it before the step.</summary>
public abstract record FactRequest;

/// <summary>Look up a one-time join code, normalised (A-Z, 0-9).</summary>
public sealed record JoinCodeRequest(string Code) : FactRequest;

/// <summary>Look again at a join code that was typed before.</summary>
public sealed record JoinCodeByIdRequest(long CodeId) : FactRequest;

/// <summary>Whether another request to join fits for this account and school.</summary>
public sealed record JoinRoomRequest(long SchoolId) : FactRequest;

/// <summary>Whether the school of an open code has somebody of this name.</summary>
public sealed record NamesakeRequest(long CodeId, string FullName) : FactRequest;

/// <summary>The schools that the person leads or acts for.</summary>
public sealed record LedSchoolsRequest : FactRequest;

/// <summary>Find schools by code or part of the name.</summary>
public sealed record SchoolSearchRequest(string Query) : FactRequest;

/// <summary>One school by id.</summary>
public sealed record SchoolRequest(long SchoolId) : FactRequest;

/// <summary>Last fiscal year's agreement of the person.</summary>
public sealed record PreviousAgreementRequest : FactRequest;

/// <summary>What waits for this superior.</summary>
public sealed record WaitingRequest : FactRequest;

/// <summary>One submission, if this person is its superior (or its owner).</summary>
public sealed record SubmissionRequest(long SubmissionId) : FactRequest;

/// <summary>One join request, if this person decides it.</summary>
public sealed record JoinRequestRequest(long RequestId) : FactRequest;

/// <summary>All rounds of the person's agreement.</summary>
public sealed record RoundsRequest : FactRequest;

/// <summary>Links to the paper of the person's agreement.</summary>
public sealed record PapersRequest : FactRequest;

/// <summary>The person's evidence of this fiscal year.</summary>
public sealed record EvidenceRequest : FactRequest;

/// <summary>The group the event came from.</summary>
public sealed record GroupRequest : FactRequest;
