using System.Text.Encodings.Web;
using System.Text.Json;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>The frozen copy of an agreement's texts, by field id, as kept with a submission.</summary>
public static class Snapshot
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The texts as JSON.</summary>
    public static string Write(AnswerSheet sheet) =>
        JsonSerializer.Serialize(sheet.Answers.OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(a => a.Key, a => a.Value.Text), Options);

    /// <summary>The sheet of a frozen copy.</summary>
    public static AnswerSheet Read(FormRef form, string json)
    {
        var texts = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? [];
        return texts.Aggregate(AnswerSheet.Empty(form), (sheet, entry) => sheet.With(entry.Key, entry.Value));
    }
}
