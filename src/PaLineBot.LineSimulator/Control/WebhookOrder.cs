namespace PaLineBot.LineSimulator.Control;

/// <summary>Any webhook body, for tests of bad input.</summary>
internal sealed record WebhookOrder
{
    public string? Channel { get; init; }

    public string? Body { get; init; }

    public string? BodyBase64 { get; init; }

    /// <summary><c>auto</c>, <c>none</c>, or the text of the header.</summary>
    public string Signature { get; init; } = "auto";
}
