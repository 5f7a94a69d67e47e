namespace PaLineBot.LineSimulator.State;

/// <summary>By which way a message came into a chat.</summary>
public enum Via
{
    /// <summary>A person wrote it.</summary>
    User,

    /// <summary>The displayText of a button a person tapped.</summary>
    Postback,

    /// <summary>Bot, with a reply token.</summary>
    Reply,

    /// <summary>Bot, push.</summary>
    Push,

    /// <summary>Bot, multicast.</summary>
    Multicast,

    /// <summary>Bot, broadcast.</summary>
    Broadcast,

    /// <summary>LINE itself: joined, left, followed, blocked.</summary>
    System,
}
