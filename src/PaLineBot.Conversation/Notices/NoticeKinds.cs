namespace PaLineBot.Conversation.Notices;

/// <summary>Every kind of notices, in the order in which they are told.</summary>
public static class NoticeKinds
{
    public static IReadOnlyList<NoticeKind> All { get; } =
    [
        new AccountLetGo.Kind(),
        new DecidingChanged.Kind(),
        new JoinRequestDecided.Kind(),
        new AgreementApproved.Kind(),
        new AgreementReturned.Kind(),
        new AgreementAwaited.Kind(),
        new EvidenceNotKept.Kind(),
        new SubmissionWaits.Kind(),
        new JoinRequestWaits.Kind(),
    ];

    public static NoticeKind Of(Notice notice) => All.Single(k => k.Type == notice.GetType());
}
