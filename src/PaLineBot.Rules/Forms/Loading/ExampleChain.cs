namespace PaLineBot.Rules.Forms.Loading;

/// <summary>The examples of a form: of each field those of the first that has any, the form itself or the next one it extends.</summary>
internal sealed class ExampleChain(IReadOnlyList<(GuideFile? Guide, IReadOnlyList<ExamplesFile> Examples)> words)
{
    public IReadOnlyList<FieldExample> Of(string section, string field) =>
        words.Select(w => OfOne(w.Guide, w.Examples, section, field)).FirstOrDefault(e => e.Count > 0) ?? [];

    private static List<FieldExample> OfOne(GuideFile? guide, IReadOnlyList<ExamplesFile> examples, string section, string field) =>
        guide?.Sections?.GetValueOrDefault(section)?.Fields?.GetValueOrDefault(field)?.Example is { } text && !string.IsNullOrWhiteSpace(text)
            ? [new(text)]
            : [.. examples.SelectMany(e => e.Of(field)).Where(e => !string.IsNullOrWhiteSpace(e.Text))];
}
