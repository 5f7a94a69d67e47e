using System.Text.Encodings.Web;
using System.Text.Json;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;

namespace PaLineBot.Agreements;

/// <summary>Reads a round of submission from eight columns in a row: id, round, receipt code, submitted at, outcome, decided at, decided by, comments.</summary>
internal static class RoundRow
{
    /// <summary>The columns of table alias <c>r</c> in the order <see cref="Read"/> takes them.</summary>
    public const string Columns = "r.id, r.round, r.receipt_code, r.submitted_at, r.outcome, r.decided_at, r.decided_by_name, r.comments::text";

    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The round whose columns come next.</summary>
    public static RoundFacts Read(RowReader row) => new(
        row.Long(),
        row.Int(),
        row.Text(),
        row.Moment(),
        row.NameOrNull<RoundOutcome>(),
        row.MomentOrNull(),
        row.TextOrNull(),
        ReadComments(row.Text()));

    /// <summary>Comments as JSON.</summary>
    public static string WriteComments(IReadOnlyList<ItemComment> comments) => JsonSerializer.Serialize(comments, Options);

    /// <summary>Comments from JSON.</summary>
    public static List<ItemComment> ReadComments(string json) => JsonSerializer.Deserialize<List<ItemComment>>(json) ?? [];
}
