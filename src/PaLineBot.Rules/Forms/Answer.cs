namespace PaLineBot.Rules.Forms;

/// <summary>One bubble of an answer.</summary>
/// <param name="MessageId">LINE message id, or another stable id of where the text came from.</param>
/// <param name="SentAt">When the person sent it; parts are kept in this order.</param>
/// <param name="Text">The text as sent.</param>
public sealed record AnswerPart(string MessageId, DateTimeOffset SentAt, string Text);

/// <summary>The answer of one field: one or more bubbles in the order they were sent.</summary>
/// <param name="Parts">Never empty.</param>
/// <param name="NeedsRevision">True when copied from last year and not yet looked at.</param>
public sealed record Answer(IReadOnlyList<AnswerPart> Parts, bool NeedsRevision = false)
{
    /// <summary>The whole text: parts joined by line breaks.</summary>
    public string Text => Parts.Count == 1 ? Parts[0].Text : string.Join('\n', Parts.Select(p => p.Text));

    /// <summary>An answer of one part.</summary>
    public static Answer Of(string text, string messageId = "", DateTimeOffset sentAt = default) =>
        new([new AnswerPart(messageId, sentAt, text)]);
}
