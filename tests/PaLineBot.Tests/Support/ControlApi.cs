using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace PaLineBot.Tests.Support;

/// <summary>Calls the simulator's control API; anything but success fails the test with the simulator's words.</summary>
public static class ControlApi
{
    /// <summary>An order.</summary>
    public static async Task<JsonElement> OrderAsync(this HttpClient http, string path, object body) =>
        await ReadAsync(await http.PostAsJsonAsync(path, body), path);

    /// <summary>A question.</summary>
    public static async Task<JsonElement> OrderAsync(this HttpClient http, string path) =>
        await ReadAsync(await http.GetAsync(new Uri(path, UriKind.Relative)), path);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, string path)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            Assert.True(response.IsSuccessStatusCode, $"{path}: {(int)response.StatusCode} {text}");
            return text.Length == 0 ? default : JsonSerializer.Deserialize<JsonElement>(text);
        }
    }
}
