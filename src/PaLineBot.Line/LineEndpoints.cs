namespace PaLineBot.Line;

/// <summary>The hosts of LINE; point them at the simulator to work without LINE. Base addresses without a path.</summary>
public sealed record LineEndpoints
{
    /// <summary>Messaging API and tokens.</summary>
    public Uri ApiBase { get; init; } = new("https://api.line.me");

    /// <summary>Content: downloads and rich menu images.</summary>
    public Uri ApiDataBase { get; init; } = new("https://api-data.line.me");
}
