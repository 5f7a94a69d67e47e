namespace PaLineBot.Rules.Forms.Loading;

/// <summary>A guide file as written: our plain words and examples for a form.</summary>
internal sealed record GuideFile(string? FormId, int? Version, Dictionary<string, GuideSection>? Sections)
{
    /// <summary>A guide without words.</summary>
    public static GuideFile Empty { get; } = new(null, null, []);

    /// <summary>This guide with what it lacks taken from the guide of the form it extends.</summary>
    public GuideFile Over(GuideFile parent)
    {
        var sections = new Dictionary<string, GuideSection>(parent.Sections ?? []);
        foreach (var (id, own) in Sections ?? []) sections[id] = sections.TryGetValue(id, out var old) ? own.Over(old) : own;
        return new(FormId, Version, sections);
    }
}

internal sealed record GuideSection(string? Meaning, Dictionary<string, GuideField>? Fields)
{
    public GuideSection Over(GuideSection parent)
    {
        var fields = new Dictionary<string, GuideField>(parent.Fields ?? []);
        foreach (var (id, own) in Fields ?? []) fields[id] = own;
        return new(Meaning ?? parent.Meaning, fields);
    }
}

internal sealed record GuideField(string? Ask, string? Example);
