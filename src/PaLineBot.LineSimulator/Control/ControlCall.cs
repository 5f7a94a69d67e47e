using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PaLineBot.LineSimulator.Messaging;

namespace PaLineBot.LineSimulator.Control;

/// <summary>One order to the control API.</summary>
internal sealed class ControlCall(Platform platform, HttpContext http)
{
    private const int LargestBody = 250 * 1024 * 1024;

    internal Platform Platform => platform;

    internal HttpContext Http => http;

    internal CancellationToken Aborted => http.RequestAborted;

    internal string Route(string name) => (string)http.Request.RouteValues[name]!;

    internal string? Query(string name) => http.Request.Query[name] is [{ Length: > 0 } text, ..] ? text : null;

    internal long Number(string name, long otherwise) =>
        Query(name) is not { } text ? otherwise
        : long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number
        : throw new ControlException(400, $"{name} must be a number");

    /// <summary>How long to wait, a minute at most.</summary>
    internal TimeSpan Wait() => TimeSpan.FromMilliseconds(Math.Clamp(Number("waitMs", 0), 0, 60_000));

    internal DateTimeOffset? Time(string name) =>
        Query(name) is not { } text ? null
        : DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time
        : throw new ControlException(400, $"{name} must be a time such as 2027-08-01T09:00:00+07:00");

    internal async Task<byte[]> BytesAsync() =>
        await BodyReader.ReadAsync(http.Request, LargestBody) ?? throw new ControlException(400, "the body is too large");

    internal async Task<T> ReadAsync<T>(JsonTypeInfo<T> type)
        where T : class
    {
        var bytes = await BytesAsync();
        try
        {
            return JsonSerializer.Deserialize(bytes.Length == 0 ? "{}"u8 : bytes, type) ?? throw new ControlException(400, "the body must be a JSON object");
        }
        catch (JsonException wrong)
        {
            throw new ControlException(400, wrong.Message);
        }
    }

    internal Task RefuseAsync(ControlException wrong) => AnswerAsync(wrong.Status, json =>
    {
        json.WriteStartObject();
        json.WriteString("error", wrong.Message);
        json.WriteEndObject();
    });

    internal Task AnswerAsync(Action<Utf8JsonWriter> write) => AnswerAsync(200, write);

    internal Task AnswerAsync<T>(T value, JsonTypeInfo<T> type) => AnswerAsync(json => JsonSerializer.Serialize(json, value, type));

    internal Task DoneAsync() => AnswerAsync(static json =>
    {
        json.WriteStartObject();
        json.WriteBoolean("ok", true);
        json.WriteEndObject();
    });

    internal async Task AnswerAsync(int status, Action<Utf8JsonWriter> write)
    {
        var bytes = JsonBytes.Build(write);
        http.Response.StatusCode = status;
        http.Response.ContentType = "application/json; charset=utf-8";
        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = bytes.Length;
        await http.Response.Body.WriteAsync(bytes, Aborted);
    }
}
