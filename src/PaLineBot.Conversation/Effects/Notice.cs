using System.Text.Json.Serialization;

namespace PaLineBot.Conversation.Effects;

/// <summary>News for a person who did not act: told with their next reply, or pushed (see <c>NoticeWording</c>).</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(SubmissionWaits), "submission-waits")]
[JsonDerivedType(typeof(JoinRequestWaits), "join-request-waits")]
[JsonDerivedType(typeof(JoinRequestDecided), "join-request-decided")]
[JsonDerivedType(typeof(AgreementReturned), "agreement-returned")]
[JsonDerivedType(typeof(AgreementApproved), "agreement-approved")]
[JsonDerivedType(typeof(AgreementAwaited), "agreement-awaited")]
[JsonDerivedType(typeof(EvidenceNotKept), "evidence-not-kept")]
[JsonDerivedType(typeof(AccountLetGo), "account-let-go")]
[JsonDerivedType(typeof(DecidingChanged), "deciding-changed")]
public abstract record Notice;

/// <summary>To the superior: somebody submitted.</summary>
public sealed record SubmissionWaits(long SubmissionId, string OwnerName, int Round, int ItemsMended) : Notice;

/// <summary>To the superior: somebody asks to join.</summary>
public sealed record JoinRequestWaits(long RequestId, string FullName) : Notice;

/// <summary>To the one who asked: accepted or refused.</summary>
public sealed record JoinRequestDecided(bool Accepted, string SchoolName) : Notice;

/// <summary>To the owner: returned with comments on these sections.</summary>
public sealed record AgreementReturned(long SubmissionId, string ByName, IReadOnlyList<string> SectionIds) : Notice;

/// <summary>To the owner: approved. Held until the undo window is over.</summary>
public sealed record AgreementApproved(long SubmissionId, string ByName, string ReceiptCode) : Notice;

/// <summary>To the owner: the director waits for the agreement; <paramref name="Returned"/> when it was sent back and is being mended.</summary>
public sealed record AgreementAwaited(string ByName, bool Returned, DateOnly? SubmitBy) : Notice;

/// <summary>To the owner: something sent as evidence could not be kept (<paramref name="Reason"/> is <c>type</c>, <c>size</c> or <c>lost</c>).</summary>
public sealed record EvidenceNotKept(string Name, string Reason) : Notice;

/// <summary>To a LINE account: it is no longer this person's (<paramref name="Why"/> is <c>moved</c>, <c>unlinked</c> or <c>left</c>).</summary>
public sealed record AccountLetGo(string FullName, string Why) : Notice
{
    /// <summary>The person uses another account now.</summary>
    public const string Moved = "moved";

    /// <summary>Staff took it off, for example because the phone is lost.</summary>
    public const string Unlinked = "unlinked";

    /// <summary>The person left.</summary>
    public const string Left = "left";
}

/// <summary>To a person: they decide on others from now on, or no longer do (<paramref name="Scope"/> is <c>school</c>, <c>district</c> or <c>above</c>).</summary>
public sealed record DecidingChanged(bool Decides, string Scope, string? SchoolName) : Notice;
