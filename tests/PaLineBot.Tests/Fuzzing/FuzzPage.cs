using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>What the page asks of the service before the odd requests begin; every answer must be a good one.</summary>
/// <param name="stage">Where.</param>
internal sealed class FuzzPage(FuzzStage stage) : IDisposable
{
    private static readonly byte[] Picture = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. new byte[300]];
    private readonly HttpClient http = new(new SocketsHttpHandler { UseCookies = false });

    /// <summary>A new account at LINE.</summary>
    public async Task<string> AccountAsync(string name)
    {
        using var answer = (await stage.Line.PostAsJsonAsync("/control/users", new { displayName = name })).EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetString()!;
    }

    /// <summary>An ID token of LINE.</summary>
    public async Task<string> TokenAsync(string user) =>
        (await stage.Line.GetFromJsonAsync<JsonElement>($"/liff/{stage.LiffId}/token?user={user}")).GetProperty("idToken").GetString()!;

    /// <summary>Signs in.</summary>
    /// <returns>The session, as a header has it.</returns>
    public async Task<string> SignInAsync(string user)
    {
        using var answer = await SendAsync("session", null, JsonContent.Create(new { idToken = await TokenAsync(user) }));
        return answer.Headers.GetValues("Set-Cookie").First().Split(';')[0];
    }

    /// <summary>Submits a whole agreement.</summary>
    /// <returns>The submission's id.</returns>
    public async Task<long> SubmitAsync(FuzzMember member)
    {
        using var answer = await SendAsync($"agreement/{member.Agreement}/submit", member.Cookie, JsonContent.Create(new { }));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("submissionId").GetInt64();
    }

    /// <summary>Adds a picture as evidence.</summary>
    public async Task<long> AddPictureAsync(FuzzMember member)
    {
        using var file = new ByteArrayContent(Picture) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { new StringContent("1.1"), "sectionId" }, { file, "file", "a.png" } };
        using var answer = await SendAsync("evidence", member.Cookie, form);
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("id").GetInt64();
    }

    /// <summary>What stands after <c>/documents/</c> in the link that a route gives.</summary>
    public async Task<string> LinkAsync(FuzzMember member, string path, object body)
    {
        using var answer = await SendAsync(path, member.Cookie, JsonContent.Create(body));
        return (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("url").GetString()!.Split("/documents/")[1];
    }

    /// <inheritdoc />
    public void Dispose() => http.Dispose();

    private async Task<HttpResponseMessage> SendAsync(string path, string? cookie, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{stage.Service}/liff/{stage.District}/api/{path}") { Content = content };
        request.Headers.Add("X-PaLine", "1");
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        var answer = await http.SendAsync(request);
        return answer.IsSuccessStatusCode ? answer : throw new InvalidOperationException($"{path}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}");
    }
}
