using System.Text.Json.Serialization;

namespace PaLineBot.Conversation.State;

/// <summary>
/// What a text means now. The first three are one's own writing and follow from where that is; the others lie over it, are
/// kept in <see cref="ConversationState.Over"/>, and let it show again when they are over.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(Returning), "returning")]
[JsonDerivedType(typeof(Looking), "looking")]
[JsonDerivedType(typeof(EvidenceAsked), "evidence-asked")]
[JsonDerivedType(typeof(EvidenceListed), "evidence-listed")]
[JsonDerivedType(typeof(Joining), "joining")]
public abstract record Focus
{
    private Focus()
    {
    }

    /// <summary>What shows again when this is over; null for one's own writing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Focus? Beneath { get; init; }

    /// <summary>Whether a return is being prepared, here or beneath.</summary>
    [JsonIgnore]
    public bool IsReturning => this is Returning || Beneath is { IsReturning: true };

    /// <summary>What is left when the person said or tapped something: what was only on the screen is not any more.</summary>
    internal Focus? AfterActing() => this switch
    {
        Returning => this,
        Looking or EvidenceAsked or EvidenceListed => Beneath?.AfterActing(),
        _ => null,
    };

    /// <summary>Nothing is asked: a text is a command.</summary>
    public sealed record Nothing : Focus;

    /// <summary>A field is asked.</summary>
    public sealed record Field(string Id) : Focus;

    /// <summary>The fields of an item are offered for choice.</summary>
    public sealed record Item(string SectionId) : Focus;

    /// <summary>A superior prepares a return: items, then a comment for each (see <see cref="ReturnDraft"/>).</summary>
    public sealed record Returning : Focus;

    /// <summary>A superior was shown somebody else's matter; while it is there a text is no answer of one's own.</summary>
    /// <param name="SubmissionId">Submission on the screen, or 0.</param>
    /// <param name="RequestId">Join request on the screen, or 0; the list of both when both are 0.</param>
    public sealed record Looking(long SubmissionId = 0, long RequestId = 0) : Focus;

    /// <summary>The question which item a piece of evidence belongs to is on the screen (see <see cref="EvidencePlace"/>).</summary>
    public sealed record EvidenceAsked : Focus;

    /// <summary>The list of evidence is on the screen: a text with a link in it is evidence too.</summary>
    public sealed record EvidenceListed : Focus;

    /// <summary>A person joins.</summary>
    /// <param name="Draft">What they have said so far.</param>
    public sealed record Joining(JoinDraft Draft) : Focus;
}
