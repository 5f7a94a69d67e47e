using System.Text.Json;
using PaLineBot.Line.Webhooks;
using PaLineBot.LineSimulator.Webhooks;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>The channel's webhook address: get, set, test.</summary>
internal static class WebhookEndpointApi
{
    private const int LongestUrl = 500;

    internal static void Map(ApiRoutes routes)
    {
        const string path = "/v2/bot/channel/webhook/endpoint";
        const string test = "/v2/bot/channel/webhook/test";
        routes.Get(path, RateRule.PerMinute("GET " + path, 1000), Get);
        routes.Map("PUT", path, new ApiRules { Rate = RateRule.PerMinute("PUT " + path, 1000), Json = true }, Set);
        routes.Map("POST", test, new ApiRules { Rate = RateRule.PerHour(test, 60) }, TestAsync);
    }

    private static void Get(ApiCall call)
    {
        if (call.Channel.WebhookUrl is not { } url)
        {
            call.Refuse(404, Wording.NotFound);
            return;
        }
        call.Ok(json =>
        {
            json.WriteString("endpoint", url);
            json.WriteBoolean("active", call.Channel.WebhookActive);
        });
    }

    /// <summary>LINE takes https only; a bot on this machine may have http.</summary>
    private static void Set(ApiCall call)
    {
        var url = call.Json.TryGetProperty("endpoint", out var given) && given.ValueKind == JsonValueKind.String ? given.GetString()! : "";
        if (!IsAddress(url))
        {
            call.RefuseAsViolation(400, "webhook-endpoint", "Invalid webhook endpoint URL");
            return;
        }
        call.Channel.WebhookUrl = url;
        call.Platform.Stream.Send("channel", json => call.Platform.ChannelBook.Write(json, call.Channel));
    }

    private static bool IsAddress(string url) =>
        url.Length is > 0 and <= LongestUrl && Uri.TryCreate(url, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    private static async Task TestAsync(ApiCall call)
    {
        var url = Override(call.Body) ?? call.Channel.WebhookUrl;
        if (url is null || !IsAddress(url))
        {
            call.Refuse(404, Wording.NotFound);
            return;
        }
        var body = WebhookBody.Build(call.Channel.BotUserId, []);
        var answer = await call.Platform.Poster.PostAsync(call.Channel, url, body, WebhookSignature.Sign(body, call.Channel.SecretBytes));
        call.Ok(json =>
        {
            json.WriteBoolean("success", answer.IsOk);
            json.WriteString("timestamp", call.Now);
            json.WriteNumber("statusCode", answer.Status);
            json.WriteString("reason", answer.IsOk ? "OK" : (answer.Error ?? "error_status_code").ToUpperInvariant());
            json.WriteString("detail", answer.Status == 0 ? answer.Error : answer.Status.ToString(System.Globalization.CultureInfo.InvariantCulture));
        });
    }

    private static string? Override(byte[] body)
    {
        if (body.Length == 0)
        {
            return null;
        }
        try
        {
            var json = JsonElement.Parse(body);
            return json.ValueKind == JsonValueKind.Object && json.TryGetProperty("endpoint", out var given) ? given.GetString() : null;
        }
        catch (Exception wrong) when (wrong is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
