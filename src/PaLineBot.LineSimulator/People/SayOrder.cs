namespace PaLineBot.LineSimulator.People;

/// <summary>An order to write a text.</summary>
public sealed record SayOrder
{
    public required string User { get; init; }

    /// <summary>Group id; null for the chat with the bot.</summary>
    public string? Chat { get; set; }

    /// <summary>Channel key.</summary>
    public string? Channel { get; set; }

    public required string Text { get; init; }

    /// <summary>Mentions the bot; its name is put in front unless the text has it.</summary>
    public bool MentionBot { get; set; }

    /// <summary>Mentions everybody; @All is put in front unless the text has it.</summary>
    public bool MentionAll { get; set; }

    /// <summary>User ids to mention likewise.</summary>
    public IReadOnlyList<string> Mentions { get; set; } = [];

    /// <summary>The message it answers to.</summary>
    public string? QuotedMessageId { get; set; }

    /// <summary>When it was written; now when null.</summary>
    public DateTimeOffset? At { get; set; }
}
