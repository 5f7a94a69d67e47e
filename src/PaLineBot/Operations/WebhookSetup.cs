using PaLineBot.Districts;
using PaLineBot.Hosting;
using PaLineBot.Line.Api;
using PaLineBot.Outbox;

namespace PaLineBot.Operations;

/// <summary>Tells LINE where a district's webhook is, and has LINE try it.</summary>
public static class WebhookSetup
{
    /// <summary>The webhook address of a district.</summary>
    /// <param name="host">Value of <c>--webhook</c>: the service's public address, for example <c>https://pa.example.go.th</c>.</param>
    /// <exception cref="SettingException">Not an https address (http will do on this machine, for the simulator).</exception>
    public static Uri Address(string host, string districtKey) =>
        Uri.TryCreate(host.TrimEnd('/'), UriKind.Absolute, out var start) && (start.Scheme == Uri.UriSchemeHttps || (start.Scheme == Uri.UriSchemeHttp && start.IsLoopback))
            ? new Uri($"{start.AbsoluteUri.TrimEnd('/')}/line/{districtKey}/webhook")
            : throw new SettingException("--webhook", $"should be the service's public https address, such as https://pa.example.go.th, not '{host}'");

    /// <summary>Sets the address and has LINE send a test event.</summary>
    /// <exception cref="LineRefusalException">LINE did not take the address, or got no 200 from it.</exception>
    public static async Task RunAsync(MessagingApiClient client, District district, Uri address, TextWriter output)
    {
        LineRefusalException.ThrowUnlessDone($"set the webhook {address}", await client.SetWebhookEndpointAsync(address));
        await output.WriteLineAsync($"webhook of {district.Key}: {address}");
        var test = await client.TestWebhookEndpointAsync();
        LineRefusalException.ThrowUnlessDone("try the webhook", test.Outcome);
        if (test.Value is not { Success: true })
        {
            throw new LineRefusalException(
                $"the webhook is set, but LINE got no 200 from it ({test.Value?.StatusCode} {test.Value?.Reason} {test.Value?.Detail}). "
                + "Is the service running and its certificate valid? Then run the command again");
        }

        await output.WriteLineAsync("webhook tried by LINE: 200");
    }
}
