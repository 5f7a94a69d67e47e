namespace PaLineBot.Rules.Forms.Loading;

/// <summary>A file of examples as written: texts of one kind of class, or for all, some of them for one standing each.</summary>
internal sealed record ExamplesFile(
    string? FormId,
    int? Version,
    ExampleKind? Kind,
    Dictionary<string, string>? Texts,
    Dictionary<AcademicStanding, Dictionary<string, string>>? ByStanding)
{
    /// <summary>Its examples of a field.</summary>
    public IEnumerable<FieldExample> Of(string field)
    {
        if (Texts?.GetValueOrDefault(field) is { } all) yield return new(all, Kind);
        foreach (var (standing, texts) in ByStanding ?? [])
            if (texts.GetValueOrDefault(field) is { } own) yield return new(own, Kind, standing);
    }
}
