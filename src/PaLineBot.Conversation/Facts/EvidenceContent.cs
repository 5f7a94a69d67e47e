namespace PaLineBot.Conversation.Facts;

/// <summary>Where the content of a piece of evidence is.</summary>
public enum EvidenceContent
{
    /// <summary>Still being fetched.</summary>
    Waiting,

    /// <summary>Kept; a link is kept as it is.</summary>
    Kept,

    /// <summary>Of a kind or size that is not kept.</summary>
    Refused,

    /// <summary>No longer to be had.</summary>
    Gone,
}
