namespace PaLineBot.Hosting;

/// <summary>How much one LINE account may have under way in the mini-app, so that nobody can keep others from being served.</summary>
public sealed record RequestLimits
{
    /// <summary>Requests that are read and answered at once.</summary>
    public int RequestsAtOnce { get; init; } = 8;

    /// <summary>Requests that wait for a place; more are told to come again.</summary>
    public int RequestsWaiting { get; init; } = 64;

    /// <summary>Changes that wait for the one that runs; more are told to come again.</summary>
    public int ChangesWaiting { get; init; } = 16;

    /// <summary>How long the JSON of a request may take to arrive.</summary>
    public TimeSpan BodyTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static RequestLimits From(SettingReader reader)
    {
        var otherwise = new RequestLimits();
        return new RequestLimits
        {
            RequestsAtOnce = reader.Number("Liff:RequestsAtOnce", otherwise.RequestsAtOnce, 1, 1000),
            RequestsWaiting = reader.Number("Liff:RequestsWaiting", otherwise.RequestsWaiting, 0, 10_000),
            ChangesWaiting = reader.Number("Liff:ChangesWaiting", otherwise.ChangesWaiting, 0, 10_000),
            BodyTime = TimeSpan.FromSeconds(reader.Number("Liff:BodySeconds", (int)otherwise.BodyTime.TotalSeconds, 1, 600)),
        };
    }
}
