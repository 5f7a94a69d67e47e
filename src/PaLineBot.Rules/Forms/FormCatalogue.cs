namespace PaLineBot.Rules.Forms;

/// <summary>All loaded form versions.</summary>
public sealed class FormCatalogue
{
    /// <summary>All forms, every version.</summary>
    public IReadOnlyList<Form> All { get; }

    private FormCatalogue(IReadOnlyList<Form> all) => All = all;

    /// <summary>The forms that ship with the program.</summary>
    public static FormCatalogue Embedded { get; } = new([]);

    /// <summary>The form, or null when this version is not loaded.</summary>
    public Form? Find(FormRef form) => All.FirstOrDefault(f => f.Ref == form);

    /// <summary>The newest version for a position, or null when the position has no form.</summary>
    public Form? CurrentFor(Position position) =>
        All.Where(f => f.Position == position).MaxBy(f => f.Ref.Version);
}
