using System.Text.Json.Serialization;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.State;

/// <summary>What was said and is not stored, until its sender says what becomes of it.</summary>
/// <param name="FieldId">Field it may be for.</param>
/// <param name="Parts">What was said, by message, so that taking one back takes its words back; never empty.</param>
/// <param name="Stood">Mark of what stood in the field when it was asked, or null when that is not known.</param>
/// <param name="IsAnswer">Whether it is an answer and only what stands in its place is in question.</param>
/// <param name="AskedAt">When its sender was asked about it, or null: what is only offered gives way to what comes next.</param>
public sealed record Doubt(string FieldId, IReadOnlyList<AnswerPart> Parts, string? Stood, bool IsAnswer = false, DateTimeOffset? AskedAt = null)
{
    /// <summary>Whether its sender was asked about it.</summary>
    [JsonIgnore]
    public bool IsAsked => AskedAt is not null;

    /// <summary>All of it.</summary>
    [JsonIgnore]
    public string Text => string.Join('\n', Parts.Select(p => p.Text));

    /// <summary>What is left without the words of a message; null when nothing is.</summary>
    internal Doubt? Without(string messageId) =>
        Parts.Where(p => p.MessageId != messageId).ToList() is { Count: > 0 } left ? this with { Parts = left } : null;

    /// <summary>The same, or null when a broken state has it incomplete.</summary>
    internal Doubt? WithoutNulls() => FieldId is not null && Parts is { Count: > 0 } && Parts.All(p => p is { MessageId: not null, Text: not null }) ? this : null;
}
