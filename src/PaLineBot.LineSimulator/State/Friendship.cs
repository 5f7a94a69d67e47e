namespace PaLineBot.LineSimulator.State;

/// <summary>How a person stands to an Official Account.</summary>
public enum Friendship
{
    /// <summary>Never added.</summary>
    None,

    /// <summary>Added.</summary>
    Friend,

    Blocked,
}
