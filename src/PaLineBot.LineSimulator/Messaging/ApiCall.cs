using System.Text.Json;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>One call of a bot, and the answer being made for it.</summary>
internal sealed class ApiCall(Platform platform, HttpContext http, string requestId)
{
    private static readonly byte[] Empty = "{}"u8.ToArray();

    internal Platform Platform => platform;

    internal HttpContext Http => http;

    internal string RequestId => requestId;

    internal Channel Channel { get; set; } = null!;

    internal byte[] Body { get; set; } = [];

    /// <summary>The body as a JSON object; undefined when the endpoint takes none.</summary>
    internal JsonElement Json { get; set; }

    internal Guid? RetryKey { get; set; }

    internal int Status { get; private set; } = 200;

    internal ReadOnlyMemory<byte> Answer { get; private set; } = Empty;

    internal string? ContentType { get; private set; } = "application/json";

    internal string? FaultKind { get; set; }

    internal string Path => http.Request.Path.Value ?? "";

    internal DateTimeOffset Now => platform.Clock.GetUtcNow();

    internal string Route(string name) => (string)http.Request.RouteValues[name]!;

    internal void Ok(Action<Utf8JsonWriter> members) => Answer = JsonBytes.Object(members);

    internal void Ok(ReadOnlyMemory<byte> bytes, string contentType) => (Answer, ContentType) = (bytes, contentType);

    internal void Accepted() => Status = 202;

    internal void Empty202()
    {
        Status = 202;
        Answer = ReadOnlyMemory<byte>.Empty;
        ContentType = null;
    }

    /// <summary>Refuses; always the last word on a call.</summary>
    internal void Refuse(int status, string message, params IReadOnlyList<Detail> details)
    {
        Status = status;
        ContentType = "application/json";
        Answer = JsonBytes.Object(json =>
        {
            json.WriteString("message", message);
            if (details.Count > 0)
            {
                WriteDetails(json, details);
            }
        });
    }

    /// <summary>Refuses what a correct bot never sends, and notes it.</summary>
    internal void RefuseAsViolation(int status, string code, string message, params IReadOnlyList<Detail> details)
    {
        Refuse(status, message, details);
        var more = string.Join("; ", details.Select(d => $"{d.Property}: {d.Message}"));
        Note("violation", code, more.Length == 0 ? message : $"{message}: {more}");
    }

    internal void AnswerWith(int status, Action<Utf8JsonWriter> members)
    {
        Status = status;
        ContentType = "application/json";
        Answer = JsonBytes.Object(members);
    }

    internal void Note(string level, string code, string message) => platform.Violations.Add(new Violation(
        0, Now, level, Channel?.Key, code, message, http.Request.Method, Path, requestId));

    private static void WriteDetails(Utf8JsonWriter json, IReadOnlyList<Detail> details)
    {
        json.WriteStartArray("details");
        foreach (var detail in details)
        {
            json.WriteStartObject();
            json.WriteString("message", detail.Message);
            json.WriteString("property", detail.Property);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
