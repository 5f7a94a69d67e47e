using PaLineBot.Conversation;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Line;

namespace PaLineBot.Turns;

/// <summary>
/// One talk while its events are being handled: the facts as loaded, and as changed by the turns of this batch.
/// </summary>
/// <param name="key">User id in one-to-one chat, else group or room id.</param>
public sealed class Lane(District district, string key)
{
    public District District { get; } = district;

    public string Key { get; } = key;

    public bool IsGroup => !LineIds.IsUser(Key);

    public ConversationState State { get; set; } = ConversationState.New;

    /// <summary>JSON of the state as it stands in the database, or null.</summary>
    public string? StoredState { get; set; }

    /// <summary>Of who is talking; in a group, of who sent the event at hand.</summary>
    public AccountFacts Facts { get; set; } = new();

    /// <summary>The fiscal year of these facts.</summary>
    public int FactsYear { get; set; }

    /// <summary>Events to handle, in order of time.</summary>
    public List<PendingEvent> Events { get; } = [];

    /// <summary>Who acts in an event that this account caused (null: LINE did not tell whose).</summary>
    public Actor ActorOf(string? user) => new(user ?? (IsGroup ? null : Key), Facts.Person) { GroupId = IsGroup ? Key : null };
}

/// <summary>An inbox row to handle.</summary>
/// <param name="OccurredAt">LINE's timestamp.</param>
/// <param name="ReceivedAt">When it was stored: the reply token's minute runs from here.</param>
/// <param name="Body">The event's JSON.</param>
public sealed record PendingEvent(long InboxId, DateTimeOffset OccurredAt, DateTimeOffset ReceivedAt, byte[] Body);
