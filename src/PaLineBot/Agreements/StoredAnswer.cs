using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Agreements;

/// <summary>An answer with its version, as the page needs it.</summary>
/// <param name="Answer">The answer; null when it was emptied.</param>
/// <param name="Version">Counts up with every change, by chat or page.</param>
/// <param name="UpdatedAt">When it was changed last.</param>
internal sealed record StoredAnswer(string FieldId, Answer? Answer, int Version, DateTimeOffset UpdatedAt)
{
    /// <summary>Marks the message id of a part that was written on the page.</summary>
    public const string FromPage = "page";

    private Origin From => Answer switch
    {
        { NeedsRevision: true } => Origin.Copy,
        { Parts: [{ MessageId: FromPage }, ..] } => Origin.Page,
        _ => Origin.Chat,
    };

    /// <summary>All answers of an agreement, or the one of a field.</summary>
    public static async Task<List<StoredAnswer>> ListAsync(Work work, long agreementId, string? fieldId = null)
    {
        var rows = await work.ListAsync<Row>(
            """
            select field_id, parts::text, needs_revision, version, updated_at
            from answers where district_id = @d and agreement_id = @agreementId and (@fieldId is null or field_id = @fieldId)
            """,
            new { agreementId, fieldId });
        return [.. rows.Select(r => new StoredAnswer(r.FieldId, AnswerJson.Read(r.Parts, r.NeedsRevision), r.Version, r.UpdatedAt))];
    }

    /// <summary>As the page sees it.</summary>
    public FieldAnswer ToView() => new(Answer?.Text ?? "", Version, Answer?.NeedsRevision ?? false, UpdatedAt, From);

    private sealed record Row
    {
        public string FieldId { get; init; } = "";

        public string Parts { get; init; } = "[]";

        public bool NeedsRevision { get; init; }

        public int Version { get; init; }

        public DateTimeOffset UpdatedAt { get; init; }
    }
}
