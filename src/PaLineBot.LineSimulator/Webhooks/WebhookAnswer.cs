namespace PaLineBot.LineSimulator.Webhooks;

/// <summary>What a bot answered to a webhook.</summary>
/// <param name="Status">HTTP status; 0 when there was no answer.</param>
/// <param name="Ms">Milliseconds of real time.</param>
/// <param name="Error">LINE's reason when there was none: <c>request_timeout</c> or <c>could_not_connect</c>.</param>
public sealed record WebhookAnswer(int Status, double Ms, string? Error)
{
    /// <summary>2xx.</summary>
    public bool IsOk => Status is >= 200 and < 300;
}
