
namespace PaLineBot.Inbox;

/// <summary>One webhook event on its way to disk.</summary>
/// <param name="DistrictId">The district whose channel received it.</param>
/// <param name="WebhookEventId">LINE's ULID; the same id is stored once.</param>
/// <param name="Lane">User id in one-to-one chat, else group or room id: events of one lane are handled one at a time.</param>
/// <param name="MessageId">Message the event is about, or null.</param>
/// <param name="OccurredAt">LINE's timestamp.</param>
/// <param name="Body">The event's JSON as received, UTF-8.</param>
public sealed record InboxEvent(
    int DistrictId,
    string WebhookEventId,
    string Lane,
    string? MessageId,
    DateTimeOffset OccurredAt,
    byte[] Body);
