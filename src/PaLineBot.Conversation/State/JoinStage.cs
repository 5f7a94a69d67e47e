namespace PaLineBot.Conversation.State;

/// <summary>What a text means while a person joins.</summary>
public enum JoinStage
{
    /// <summary>A join code.</summary>
    Code,

    /// <summary>Yes or no to the person of a code.</summary>
    Person,

    /// <summary>School code or name.</summary>
    School,

    /// <summary>Full name.</summary>
    Name,

    /// <summary>Position.</summary>
    Position,

    /// <summary>Academic standing.</summary>
    Standing,

    /// <summary>Nothing: a request was sent and waits.</summary>
    Waiting,

    /// <summary>Yes: another person of the same name, who has an open code.</summary>
    Namesake,
}
