namespace PaLineBot.LineSimulator.Liff;

/// <summary>An order to make or change a LIFF app; what is null is generated or kept.</summary>
public sealed record LiffOrder
{
    /// <summary>Key of a Messaging API channel; null means the only one, if there is one.</summary>
    public string? Channel { get; set; }

    /// <summary>Which app.</summary>
    public required string LiffId { get; init; }

    /// <summary>Where LIFF sends people; needed for a new app.</summary>
    public string? EndpointUrl { get; set; }

    /// <summary>Login channel id; null means the digits of the LIFF id.</summary>
    public string? LoginChannelId { get; set; }

    /// <summary>Login channel secret.</summary>
    public string? LoginChannelSecret { get; set; }
}
