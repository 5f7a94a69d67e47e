namespace PaLineBot.LineSimulator.State;

/// <summary>What came of using a reply token.</summary>
internal enum ReplyTokenUse
{
    /// <summary>Good, and now used.</summary>
    Taken,

    /// <summary>Used before by the same request (a bot that did not hear the answer).</summary>
    UsedAlike,

    /// <summary>Used before by another request.</summary>
    UsedOtherwise,

    /// <summary>Older than a minute.</summary>
    Expired,
}
