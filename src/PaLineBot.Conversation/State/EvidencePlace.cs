namespace PaLineBot.Conversation.State;

/// <summary>Evidence that was sent or listed last.</summary>
/// <param name="Batch">What was sent together, or an empty string.</param>
/// <param name="Count">How many so far.</param>
/// <param name="At">When the last of them was sent.</param>
/// <param name="Waits">Whether the question which item it belongs to is on the screen.</param>
/// <param name="Topic">Whether the list of evidence is on the screen: then a text with a link in it is evidence too.</param>
public sealed record EvidencePlace(string Batch, int Count, DateTimeOffset At, bool Waits, bool Topic = false)
{
    /// <summary>Something else is on the screen now.</summary>
    public EvidencePlace Over() => this with { Waits = false, Topic = false };
}
