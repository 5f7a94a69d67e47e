using System.Net.Http.Json;
using System.Text.Json;

namespace PaLineBot.Benchmarks.Support;

/// <summary>Calls of the simulator's control API (docs/simulator.md).</summary>
internal static class ControlApi
{
    /// <summary>An order.</summary>
    public static async Task<JsonElement> OrderAsync(this HttpClient http, string path, object body) =>
        await ReadAsync(await http.PostAsJsonAsync(path, body), path);

    /// <summary>A question.</summary>
    public static async Task<JsonElement> AskAsync(this HttpClient http, string path) =>
        await ReadAsync(await http.GetAsync(new Uri(path, UriKind.Relative)), path);

    private static async Task<JsonElement> ReadAsync(HttpResponseMessage response, string path)
    {
        using (response)
        {
            var text = await response.Content.ReadAsStringAsync();
            return response.IsSuccessStatusCode
                ? JsonSerializer.Deserialize<JsonElement>(text.Length == 0 ? "null" : text)
                : throw new InvalidOperationException($"{path}: {(int)response.StatusCode} {text}");
        }
    }
}
