namespace PaLineBot.LineSimulator.Control;

/// <summary>Settings to change; null keeps.</summary>
internal sealed record SettingsOrder
{
    public bool? RateLimits { get; set; }

    public bool? KeepOrder { get; set; }

    public int? WebhookTimeoutMs { get; set; }

    public int? HistoryPerChat { get; set; }

    public int? RequestsKept { get; set; }
}
