namespace PaLineBot.Conversation.State;

/// <summary>A text that may be an answer or not, until its sender says which.</summary>
/// <param name="FieldId">Field that was open.</param>
/// <param name="MessageId">The message, so that taking it back takes this back too.</param>
/// <param name="SentAt">When it was sent.</param>
/// <param name="Text">What was said.</param>
public sealed record Doubt(string FieldId, string MessageId, DateTimeOffset SentAt, string Text);
