using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Evidence;

/// <summary>A pointer as the page shows it.</summary>
internal static class EvidenceView
{
    /// <summary>One piece.</summary>
    public static object Of(LiffCall call, EvidenceRow e) => new
    {
        e.Id,
        e.SectionId,
        Kind = e.Kind.ToLowerInvariant(),
        Name = e.Name.Length == 0 && e.Reason == "taken-back" ? Problem.TextOf("evidence-taken-back") : e.Name,
        Size = e.Bytes,
        e.Url,
        ContentUrl = e.Sha256 is null ? null : $"/liff/{call.District.Key}/api/evidence/{e.Id}/content",
        e.MediaType,
        e.AddedAt,
        From = e.Source,
        e.OfRound,
        e.Caption,
        State = e.State.ToLowerInvariant(),
        Message = e.Reason is null ? null : Problem.TextOf("evidence-" + e.Reason),
    };

    /// <summary>The items that can have evidence, with the usual kinds of it: hints, never demands.</summary>
    public static IEnumerable<object> Sections(Form? form) => form is null ? []
        : form.Sections.Where(CanHave).Select(s => new { s.Id, s.Title, Hints = s.EvidenceHints });

    /// <summary>Whether the form has such an item.</summary>
    public static bool Has(Form? form, string? sectionId) => form?.FindSection(sectionId ?? "") is { } s && CanHave(s);

    private static bool CanHave(Section section) => section.Kind != SectionKind.Header;
}
