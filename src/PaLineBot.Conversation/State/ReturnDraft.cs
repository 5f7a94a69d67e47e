namespace PaLineBot.Conversation.State;

/// <summary>A superior's return in preparation: which items, and what is said of each.</summary>
/// <param name="SubmissionId">Submission to be returned.</param>
public sealed record ReturnDraft(long SubmissionId)
{
    /// <summary>Sections picked, in the order of the form.</summary>
    public IReadOnlyList<string> Picked { get; init; } = [];

    /// <summary>Comments so far.</summary>
    public IReadOnlyList<ReturnComment> Comments { get; init; } = [];

    /// <summary>Section a text is a comment for, or null while picking or looking at the preview.</summary>
    public string? Commenting { get; init; }

    /// <summary>When the present question was shown.</summary>
    public DateTimeOffset ShownAt { get; init; }

    internal ReturnDraft WithoutNulls() => this with { Picked = Picked ?? [], Comments = Comments ?? [] };
}

/// <summary>One comment in preparation.</summary>
/// <param name="Text">What is said of it.</param>
/// <param name="MessageId">Message of its newest bubble.</param>
/// <param name="SentAt">When its first bubble was sent.</param>
public sealed record ReturnComment(string SectionId, string Text, string MessageId, DateTimeOffset SentAt);
