using PaLineBot.Conversation;
using PaLineBot.Conversation.Facts;
using PaLineBot.Districts;
using PaLineBot.Line;

namespace PaLineBot.Conversations;

/// <summary>
/// One talk while its events are being handled: the facts as loaded, and as changed by the turns of this batch.
/// </summary>
/// <param name="district">The district.</param>
/// <param name="key">User id in one-to-one chat, else group or room id.</param>
public sealed class Lane(District district, string key)
{
    /// <summary>The district.</summary>
    public District District { get; } = district;

    /// <summary>User id in one-to-one chat, else group or room id.</summary>
    public string Key { get; } = key;

    /// <summary>Whether this is a group or room.</summary>
    public bool IsGroup => !LineIds.IsUser(Key);

    /// <summary>The state.</summary>
    public ConversationState State { get; set; } = ConversationState.New;

    /// <summary>JSON of the state as it stands in the database, or null.</summary>
    public string? StoredState { get; set; }

    /// <summary>Who is talking; in a group, who sent the event at hand.</summary>
    public PersonFacts? Person { get; set; }

    /// <summary>Their agreement of this fiscal year.</summary>
    public AgreementFacts? Agreement { get; set; }

    /// <summary>News that waits for their next message.</summary>
    public IReadOnlyList<NoticeFacts> Notices { get; set; } = [];

    /// <summary>Events to handle, in order of time.</summary>
    public List<PendingEvent> Events { get; } = [];
}

/// <summary>An inbox row to handle.</summary>
/// <param name="InboxId">Row id.</param>
/// <param name="OccurredAt">LINE's timestamp.</param>
/// <param name="ReceivedAt">When it was stored: the reply token's minute runs from here.</param>
/// <param name="Body">The event's JSON.</param>
public sealed record PendingEvent(long InboxId, DateTimeOffset OccurredAt, DateTimeOffset ReceivedAt, byte[] Body);
