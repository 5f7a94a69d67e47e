using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>How an answer's parts stand in the database: <c>[{"m":"message id","t":unix ms,"x":"text"}]</c>.</summary>
public static class AnswerJson
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The parts as JSON.</summary>
    public static string Write(Answer answer) =>
        JsonSerializer.Serialize(answer.Parts.Select(p => new Part(p.MessageId, p.SentAt.ToUnixTimeMilliseconds(), p.Text)), Options);

    /// <summary>The answer, or null when there are no parts.</summary>
    public static Answer? Read(string json, bool needsRevision)
    {
        var parts = JsonSerializer.Deserialize<List<Part>>(json) ?? [];
        return parts.Count == 0
            ? null
            : new Answer([.. parts.Select(p => new AnswerPart(p.MessageId, DateTimeOffset.FromUnixTimeMilliseconds(p.SentAt), p.Text))], needsRevision);
    }

    private sealed record Part(
        [property: JsonPropertyName("m")] string MessageId,
        [property: JsonPropertyName("t")] long SentAt,
        [property: JsonPropertyName("x")] string Text);
}
