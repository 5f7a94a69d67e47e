namespace PaLineBot.Conversation.Facts;

/// <summary>What a piece of evidence is.</summary>
public enum EvidenceKind
{
    /// <summary>A picture.</summary>
    Image,

    /// <summary>A video.</summary>
    Video,

    /// <summary>Sound.</summary>
    Audio,

    /// <summary>A document.</summary>
    File,

    /// <summary>An address on the web.</summary>
    Link,
}
