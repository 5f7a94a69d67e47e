using System.Text.Json.Serialization;

namespace PaLineBot.Conversation.State;

/// <summary>A question that was shown.</summary>
/// <param name="FieldId">Field it asks, or an empty string when no field was open.</param>
/// <param name="ShownAt">The later of the turn's moment and the event's own time.</param>
/// <param name="Mode">What an answer does.</param>
/// <param name="AnsweredByText">Whether a text answered it; only then a late text can belong to it.</param>
public sealed record Prompt(
    string FieldId,
    DateTimeOffset ShownAt,
    PromptMode Mode = PromptMode.Ask,
    bool AnsweredByText = false)
{
    /// <summary>Mark of what stood in the field when it was asked, so that what was written elsewhere since is seen; null in states of before.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Stood { get; init; }
}

/// <summary>What an answer does to the field it is for.</summary>
public enum PromptMode
{
    /// <summary>First answer, in the order of the form.</summary>
    Ask,

    /// <summary>Takes the place of what is there.</summary>
    Replace,

    /// <summary>Is added after what is there.</summary>
    Append,
}
