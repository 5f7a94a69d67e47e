using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using PaLineBot.Liff;

namespace PaLineBot.Tests.Support;

/// <summary>The mini-app in somebody's hand: real HTTP with cookies, as the page calls the service.</summary>
public sealed class LiffBrowser : IDisposable
{
    private readonly CookieContainer cookies = new();
    private readonly HttpClient http;
    private readonly World world;
    private string district;

    /// <summary>A browser at a district's mini-app, not signed in.</summary>
    public LiffBrowser(World world, string district = World.District)
    {
        (this.world, this.district) = (world, district);
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, Expect100ContinueTimeout = Timeout.InfiniteTimeSpan });
    }

    /// <summary>The cookies for requests to the mini-app, as a header has them.</summary>
    public string Cookie => cookies.GetCookieHeader(new Uri($"{world.Service.Address}/liff/{district}/api/"));

    /// <summary>Headers sent with every request.</summary>
    public HttpRequestHeaders Headers => http.DefaultRequestHeaders;

    /// <summary>Opens the mini-app as this person.</summary>
    public static async Task<LiffBrowser> OpenAsync(LinePerson person)
    {
        var browser = new LiffBrowser(person.World, person.Channel);
        var answer = await browser.SignInAsync(await TokenAsync(person));
        Xunit.Assert.Equal(HttpStatusCode.OK, answer.Status);
        return browser;
    }

    /// <summary>An ID token as LINE gives the page.</summary>
    public static async Task<string> TokenAsync(LinePerson person, string more = "", string? district = null) =>
        (await person.World.Http.OrderAsync($"/liff/{World.LiffId(district ?? person.Channel)}/token?user={person.UserId}{more}")).GetProperty("idToken").GetString()!;

    /// <summary>Goes to another district's mini-app with the cookies this browser has.</summary>
    public void Visit(string other) => district = other;

    /// <summary>Signs in with a token.</summary>
    public Task<LiffAnswer> SignInAsync(string idToken, params string[] wants) => PostAsync("session", new { idToken, wants });

    /// <summary>GET.</summary>
    public Task<LiffAnswer> GetAsync(string path, string? ifNoneMatch = null) =>
        SendAsync(HttpMethod.Get, path, null, r => r.Headers.TryAddWithoutValidation("If-None-Match", ifNoneMatch));

    /// <summary>POST.</summary>
    public Task<LiffAnswer> PostAsync(string path, object? body = null) => SendAsync(HttpMethod.Post, path, body ?? new { });

    /// <summary>Saves a field over a version.</summary>
    public Task<LiffAnswer> SaveAsync(long agreement, string field, string text, int version) =>
        SendAsync(HttpMethod.Put, $"agreement/{agreement}/fields/{field}", new { text }, r => r.Headers.TryAddWithoutValidation("If-Match", $"\"{version}\""));

    /// <summary>Any request.</summary>
    public async Task<LiffAnswer> SendAsync(HttpMethod method, string path, object? body, Action<HttpRequestMessage>? more = null)
    {
        using var request = new HttpRequestMessage(method, $"{world.Service.Address}/liff/{district}/api/{path}");
        if (body is not null)
        {
            request.Content = body as HttpContent ?? JsonContent.Create(body);
        }

        if (method != HttpMethod.Get)
        {
            request.Headers.Add("X-PaLine", "1");
        }

        more?.Invoke(request);
        using var response = await http.SendAsync(request);
        var text = await response.Content.ReadAsStringAsync();
        var json = text.Length > 0 && response.Content.Headers.ContentType?.MediaType == "application/json" ? JsonSerializer.Deserialize<JsonElement>(text) : default;
        return new LiffAnswer(response.StatusCode, json, response.Headers.ETag?.ToString())
        {
            MediaType = response.Content.Headers.ContentType?.MediaType,
            Person = response.Headers.TryGetValues(LiffGate.PersonHeader, out var whose) ? whose.Single() : null,
        };
    }

    /// <summary>GET of something that is not JSON. Dispose it.</summary>
    public Task<HttpResponseMessage> FetchAsync(string path) => http.GetAsync(new Uri($"{world.Service.Address}/liff/{district}/api/{path}"));

    /// <summary>Adds a file as evidence.</summary>
    public Task<LiffAnswer> UploadAsync(byte[] bytes, string name, string? sectionId = null, string? caption = null) =>
        SendAsync(HttpMethod.Post, "evidence", FileForm(bytes, name, sectionId, caption));

    /// <summary>The form with which the page adds a file.</summary>
    public static MultipartFormDataContent FileForm(byte[] bytes, string name, string? sectionId = null, string? caption = null)
    {
        var form = new MultipartFormDataContent();
        if (sectionId is not null) form.Add(new StringContent(sectionId), "sectionId");
        if (caption is not null) form.Add(new StringContent(caption), "caption");
        form.Add(new ByteArrayContent(bytes), "file", name);
        return form;
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();
}
