namespace PaLineBot.Outbox;

/// <summary>How a row is sent.</summary>
public enum OutboxKind
{
    /// <summary>By reply token: free.</summary>
    Reply,

    /// <summary>By push with the row's id as retry key: costs the district.</summary>
    Push,

    /// <summary>By whoever gives users their rich menus; without a payload.</summary>
    RichMenu,
}

/// <summary>Something to send.</summary>
/// <param name="Id">Row id, and the retry key of a push.</param>
/// <param name="DistrictId">Whose channel.</param>
/// <param name="Lane">Lane: rows of one lane are sent in order.</param>
/// <param name="Recipient">User, group or room id.</param>
/// <param name="ReplyUntil">Until when the token is taken to be fresh.</param>
/// <param name="Payload">The messages as JSON array, UTF-8.</param>
/// <param name="Attempts">Attempts whose outcome is on disk.</param>
/// <param name="CreatedAt">When committed.</param>
/// <param name="SendUntil">Not to be sent after this moment, or null.</param>
public sealed record OutboxRow(
    Guid Id,
    int DistrictId,
    string Lane,
    OutboxKind Kind,
    string Recipient,
    string? ReplyToken,
    DateTimeOffset? ReplyUntil,
    byte[]? Payload,
    int Attempts,
    DateTimeOffset CreatedAt,
    DateTimeOffset? SendUntil = null)
{
    /// <summary>The field each of its messages is about, divided by commas and empty where it is about none; null when all are about none.</summary>
    public string? About { get; init; }

    /// <summary>Fields as <see cref="About"/> has them.</summary>
    public static string? AboutOf(IReadOnlyList<string?> fields) => fields.All(f => f is null) ? null : string.Join(',', fields);
}
