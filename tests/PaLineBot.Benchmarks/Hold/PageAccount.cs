using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Hold;

/// <summary>Somebody signed in to the mini-app, as the page calls the service.</summary>
internal sealed class PageAccount : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;
    private readonly Uri api;

    private PageAccount(int port)
    {
        api = new Uri($"http://127.0.0.1:{port}/liff/{Stage.District}/api/");
        http = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { Timeout = TimeSpan.FromSeconds(120) };
        http.DefaultRequestHeaders.Add("X-PaLine", "1");
    }

    /// <summary>Cookies of the session, as a header has them.</summary>
    public string Cookie => cookies.GetCookieHeader(api);

    /// <summary>Signs in.</summary>
    public static async Task<PageAccount> SignInAsync(Stage stage, string user)
    {
        await stage.Http.OrderAsync("/control/users", new { id = user, displayName = user });
        var token = (await stage.Http.AskAsync($"/liff/{DemoChannel.LiffId(stage.Root)}/token?user={user}")).GetProperty("idToken").GetString();
        var account = new PageAccount(stage.Service.Port);
        await account.SendAsync(HttpMethod.Post, "session", new { idToken = token });
        return account;
    }

    /// <summary>Writes a field anew, whatever stands there.</summary>
    public async Task WriteAsync(string field, string text)
    {
        var agreement = await SendAsync(HttpMethod.Get, "agreement", null);
        var version = agreement.GetProperty("answers").TryGetProperty(field, out var answer) ? answer.GetProperty("version").GetInt32() : 0;
        await SendAsync(HttpMethod.Put, $"agreement/{agreement.GetProperty("id")}/fields/{field}", new { text }, version);
    }

    /// <summary>A link to the PDF of the agreement as it stands now.</summary>
    public async Task<Uri> PdfLinkAsync()
    {
        var agreement = await SendAsync(HttpMethod.Get, "agreement", null);
        return new Uri((await SendAsync(HttpMethod.Post, $"agreement/{agreement.GetProperty("id")}/papers", new { format = "Pdf", thaiDigits = false })).GetProperty("url").GetString()!);
    }

    /// <summary>Fetches a file.</summary>
    /// <exception cref="InvalidOperationException">There was none.</exception>
    public async Task FetchAsync(Uri link, CancellationToken cancel = default)
    {
        using var answer = await http.GetAsync(link, cancel);
        if (answer.Content.Headers.ContentType?.MediaType != "application/pdf")
        {
            throw new InvalidOperationException($"no PDF: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(cancel)}");
        }

        await answer.Content.ReadAsByteArrayAsync(cancel);
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async Task<JsonElement> SendAsync(HttpMethod method, string path, object? body, int? version = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(api, path)) { Content = body is null ? null : JsonContent.Create(body) };
        if (version is { } known)
        {
            request.Headers.TryAddWithoutValidation("If-Match", $"\"{known}\"");
        }

        using var answer = await http.SendAsync(request);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonSerializer.Deserialize<JsonElement>(text) : throw new InvalidOperationException($"{method} {path}: {(int)answer.StatusCode} {text}");
    }
}
