using PaLineBot.Agreements;
using PaLineBot.Conversation.Facts;
using PaLineBot.Liff;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Evidence;

/// <summary>A pointer as the page shows it.</summary>
internal static class EvidenceView
{
    /// <summary>One piece.</summary>
    public static EvidenceItem Of(LiffCall call, EvidenceRow e) => new(
        e.Id,
        e.SectionId,
        Enum.Parse<EvidenceKind>(e.Kind),
        e.Name.Length == 0 && e.Reason == "taken-back" ? Problem.TextOf("evidence-taken-back") : e.Name,
        e.Bytes,
        e.Url,
        e.Sha256 is null ? null : $"/liff/{call.District.Key}/api/evidence/{e.Id}/content",
        e.AddedAt,
        Enum.Parse<Origin>(e.Source, ignoreCase: true),
        e.OfRound,
        e.Caption,
        Enum.Parse<EvidenceContent>(e.State),
        e.Reason is null ? null : Problem.TextOf("evidence-" + e.Reason));

    /// <summary>The items that can have evidence, with the usual kinds of it: hints, never demands.</summary>
    public static IReadOnlyList<EvidenceSection> Sections(Form? form) => form is null ? []
        : [.. form.Sections.Where(CanHave).Select(s => new EvidenceSection(s.Id, s.Title, s.EvidenceHints))];

    /// <summary>Whether the form has such an item.</summary>
    public static bool Has(Form? form, string? sectionId) => form?.FindSection(sectionId ?? "") is { } s && CanHave(s);

    private static bool CanHave(Section section) => section.Kind != SectionKind.Header;
}
