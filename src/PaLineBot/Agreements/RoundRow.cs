using System.Text.Encodings.Web;
using System.Text.Json;
using Npgsql;
using PaLineBot.Conversation.Facts;

namespace PaLineBot.Agreements;

/// <summary>Reads a round of submission from eight columns in a row: id, round, receipt code, submitted at, outcome, decided at, decided by, comments.</summary>
internal static class RoundRow
{
    /// <summary>The columns of table alias <c>r</c> in the order <see cref="Read"/> takes them.</summary>
    public const string Columns = "r.id, r.round, r.receipt_code, r.submitted_at, r.outcome, r.decided_at, r.decided_by_name, r.comments::text";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The round whose columns begin at <paramref name="at"/>.</summary>
    public static RoundFacts Read(NpgsqlDataReader reader, int at) => new(
        reader.GetInt64(at),
        reader.GetInt32(at + 1),
        reader.GetString(at + 2),
        reader.GetFieldValue<DateTimeOffset>(at + 3),
        reader.IsDBNull(at + 4) ? null : Enum.Parse<RoundOutcome>(reader.GetString(at + 4)),
        reader.IsDBNull(at + 5) ? null : reader.GetFieldValue<DateTimeOffset>(at + 5),
        reader.IsDBNull(at + 6) ? null : reader.GetString(at + 6),
        ReadComments(reader.GetString(at + 7)));

    /// <summary>Comments as JSON.</summary>
    public static string WriteComments(IReadOnlyList<ItemComment> comments) => JsonSerializer.Serialize(comments, Options);

    /// <summary>Comments from JSON.</summary>
    public static List<ItemComment> ReadComments(string json) => JsonSerializer.Deserialize<List<ItemComment>>(json) ?? [];
}
