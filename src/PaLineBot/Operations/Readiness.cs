namespace PaLineBot.Operations;

/// <summary>Whether the service is warm, see <see cref="WarmUp"/>.</summary>
public sealed class Readiness
{
    private volatile bool isReady;

    /// <summary>Whether webhooks may come.</summary>
    public bool IsReady => isReady;

    /// <summary>They may from now on.</summary>
    public void Set() => isReady = true;
}
