using System.Text.Json;

namespace PaLineBot.Liff;

/// <summary>
/// The JSON of a request, read whole before a connection to the database is opened: who sends slowly keeps nobody else waiting.
/// </summary>
/// <param name="bytes">The bytes, or null when there were too many or they were no JSON.</param>
public sealed class JsonBody(ReadOnlyMemory<byte>? bytes)
{
    private const int MostBytes = 256 * 1024;

    /// <summary>A request without a JSON body.</summary>
    public static readonly JsonBody None = new(null);

    /// <summary>Reads the body of a request that has a JSON one.</summary>
    /// <exception cref="OperationCanceledException">It did not arrive in time, or the caller hung up.</exception>
    public static async Task<JsonBody> ReadAsync(HttpRequest request, CancellationToken cancel, int most = MostBytes)
    {
        if (!request.HasJsonContentType() || request.ContentLength > most)
        {
            return None;
        }

        try
        {
            using var bytes = new MemoryStream((int)(request.ContentLength ?? 1024));
            await new LimitedBody(request.Body, most).CopyToAsync(bytes, cancel);
            return new JsonBody(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
        }
        catch (BadHttpRequestException)
        {
            return None;
        }
    }

    /// <summary>The value, or null when the JSON is not one, or has nothing where something of a list should be.</summary>
    public T? As<T>()
        where T : class
    {
        try
        {
            return bytes is { } json && !HasGaps(json.Span) ? JsonSerializer.Deserialize<T>(json.Span, LiffJson.Reading) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // What reads a list may count on its items.
    private static bool HasGaps(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var before = JsonTokenType.None;
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.Null && before is not (JsonTokenType.PropertyName or JsonTokenType.None))
            {
                return true;
            }

            before = reader.TokenType;
        }

        return false;
    }
}
