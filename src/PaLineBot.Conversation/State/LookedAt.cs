namespace PaLineBot.Conversation.State;

/// <summary>What a superior was shown last; while it is there a text is no answer of one's own.</summary>
/// <param name="SubmissionId">Submission on the screen, or 0.</param>
/// <param name="RequestId">Join request on the screen, or 0.</param>
public sealed record LookedAt(long SubmissionId = 0, long RequestId = 0);
