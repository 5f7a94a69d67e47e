using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Which items a piece of evidence probably belongs to: the one being written, those its name speaks of, those that usually have its kind.</summary>
internal static class EvidenceGuess
{
    private const int Most = 4;
    private const int ShortestName = 4;
    private static readonly Dictionary<string, string[]> Words = WordLists.Load("Evidence/evidence-words.json");

    /// <summary>The items that can have evidence: all but the header.</summary>
    public static IEnumerable<Section> Items(Form form) => form.Sections.Where(s => s.Kind != SectionKind.Header);

    /// <summary>The section being written, or written last; null when there is none.</summary>
    public static Section? Here(Talk talk)
    {
        var field = talk.Place.Prompts.LastOrDefault(p => p.FieldId.Length > 0)?.FieldId;
        var id = talk.Place.Mending ?? (field is null ? null : talk.Form!.FindField(field)?.SectionId);
        return Items(talk.Form!).FirstOrDefault(s => s.Id == id);
    }

    /// <summary>The likely items, best first.</summary>
    public static IReadOnlyList<Section> Likely(Talk talk, EvidenceKind kind, string name)
    {
        var items = Items(talk.Form!).ToList();
        var said = Squashed.Of(name);
        var named = items.Where(s => s.EvidenceHints.Any(h => Says(said, h)));
        var usual = items.Where(s => s.EvidenceHints.Any(h => Words[kind.ToString()].Any(w => h.Contains(w, StringComparison.Ordinal))));
        IEnumerable<Section> here = Here(talk) is { } open ? [open] : [];
        return [.. here.Concat(named).Concat(usual).Distinct().Take(Most)];
    }

    private static bool Says(string said, string hint) => hint.Split(Words["joins"], StringSplitOptions.RemoveEmptyEntries)
        .Select(Squashed.Of).Any(part => part.Length >= ShortestName && said.Contains(part, StringComparison.Ordinal));
}
