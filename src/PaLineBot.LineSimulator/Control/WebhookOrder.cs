namespace PaLineBot.LineSimulator.Control;

/// <summary>Any webhook body, for tests of bad input.</summary>
internal sealed record WebhookOrder
{
    public string? Channel { get; set; }

    public string? Body { get; set; }

    public string? BodyBase64 { get; set; }

    /// <summary><c>auto</c>, <c>none</c>, or the text of the header.</summary>
    public string Signature { get; set; } = "auto";
}
