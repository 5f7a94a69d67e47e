namespace PaLineBot.LineSimulator.Control;

/// <summary>Settings to change; null keeps.</summary>
internal sealed record SettingsOrder
{
    public bool? RateLimits { get; init; }

    public bool? KeepOrder { get; init; }

    public int? WebhookTimeoutMs { get; init; }

    public int? HistoryPerChat { get; init; }

    public int? RequestsKept { get; init; }
}
