using PaLineBot.Conversation.Facts;

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

    /// <summary>What is said of each item, its bubbles in the order they were sent.</summary>
    internal IReadOnlyList<ItemComment> OfItems() =>
        [.. Comments.GroupBy(c => c.SectionId).Select(g => new ItemComment(g.Key, string.Join('\n', g.OrderBy(c => c.SentAt).Select(c => c.Text))))];

    internal ReturnDraft WithoutNulls() => this with { Picked = Picked ?? [], Comments = Comments ?? [] };
}

/// <summary>One bubble of a comment in preparation.</summary>
/// <param name="Text">What is said in it.</param>
/// <param name="MessageId">LINE's id of the bubble.</param>
/// <param name="SentAt">When it was sent.</param>
public sealed record ReturnComment(string SectionId, string Text, string MessageId, DateTimeOffset SentAt);
