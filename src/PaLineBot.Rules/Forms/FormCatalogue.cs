using System.Collections.Frozen;
using PaLineBot.Rules.Forms.Loading;

namespace PaLineBot.Rules.Forms;

/// <summary>All loaded form versions. Immutable; safe to share between threads.</summary>
public sealed class FormCatalogue
{
    private static readonly Lazy<FormCatalogue> Shipped = new(() => new(EmbeddedData.Folder("Forms/Catalogue")));

    private readonly IReadOnlyList<(string Name, string Json)> files;
    private readonly FrozenDictionary<FormRef, Form> byRef;
    private readonly FrozenDictionary<Position, Form> current;

    private FormCatalogue(IReadOnlyList<(string Name, string Json)> files)
    {
        this.files = files;
        All = CatalogueLoader.Load(files);
        byRef = All.ToFrozenDictionary(f => f.Ref);
        current = All.GroupBy(f => f.Position).ToFrozenDictionary(
            g => g.Key,
            g => g.OrderBy(f => f.Status == FormStatus.Complete).ThenBy(f => f.Ref.Version).Last());
    }

    /// <summary>All forms, every version.</summary>
    public IReadOnlyList<Form> All { get; }

    /// <summary>The forms that ship with the program. Throws <see cref="FormCatalogueException"/> when a file is wrong.</summary>
    public static FormCatalogue Embedded => Shipped.Value;

    /// <summary>A catalogue of these files only. Throws <see cref="FormCatalogueException"/> with every problem found.</summary>
    /// <param name="files">Form, guide and example files: name (guides begin with <c>guide.</c>, examples with <c>examples.</c>) and JSON text.</param>
    public static FormCatalogue Of(IEnumerable<(string Name, string Json)> files) => new([.. files]);

    /// <summary>
    /// This catalogue with the forms an operator added as data files; those may extend shipped forms and may not
    /// replace a version that exists. Throws <see cref="FormCatalogueException"/> with every problem found.
    /// </summary>
    public FormCatalogue With(IEnumerable<(string Name, string Json)> extraFiles) => new([.. files, .. extraFiles]);

    /// <summary>The form, or null when this version is not loaded.</summary>
    public Form? Find(FormRef form) => form.FormId is null ? null : byRef.GetValueOrDefault(form);

    /// <summary>The newest complete version for a position, else the newest incomplete one, else null (ครูผู้ช่วย).</summary>
    public Form? CurrentFor(Position position) => current.GetValueOrDefault(position);
}
