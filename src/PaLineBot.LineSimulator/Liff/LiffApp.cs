namespace PaLineBot.LineSimulator.Liff;

/// <summary>A LIFF app: a web page that LINE opens at <c>https://liff.line.me/{liffId}</c>, and the Login channel it belongs to.</summary>
public sealed record LiffApp
{
    /// <summary>Digits, a hyphen and letters or digits, such as 2000000002-PaLiDemo.</summary>
    public required string LiffId { get; init; }

    /// <summary>Where LIFF sends whoever opens the app.</summary>
    public required string EndpointUrl { get; init; }

    /// <summary>Id of the LINE Login channel; the audience of ID tokens.</summary>
    public required string LoginChannelId { get; init; }

    /// <summary>Secret of the LINE Login channel; keys the ID tokens of web login.</summary>
    public required string LoginChannelSecret { get; init; }

    /// <summary>Key of the Messaging API channel whose counters its refused calls go to; null for none.</summary>
    public string? Channel { get; init; }
}
