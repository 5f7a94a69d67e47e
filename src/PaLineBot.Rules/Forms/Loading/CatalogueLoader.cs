using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Turns form, guide and example files into forms, or says everything that is wrong with them.</summary>
internal sealed class CatalogueLoader
{
    private readonly Problems problems = new();
    private readonly Dictionary<FormRef, (string Name, FormFile File)> formFiles = [];
    private readonly Dictionary<FormRef, (string Name, GuideFile File)> guideFiles = [];
    private readonly Dictionary<FormRef, List<(string Name, ExamplesFile File)>> exampleFiles = [];

    /// <summary>All forms in the order of the files. Throws <see cref="FormCatalogueException"/>.</summary>
    public static IReadOnlyList<Form> Load(IReadOnlyList<(string Name, string Json)> files)
    {
        var loader = new CatalogueLoader();
        foreach (var (name, json) in files) loader.Read(name, json);
        var forms = loader.Build();
        return loader.problems.Lines.Count == 0 ? forms : throw new FormCatalogueException(loader.problems.Lines);
    }

    private void Read(string name, string json)
    {
        if (Path.GetFileName(name).StartsWith("guide.", StringComparison.Ordinal))
        {
            if (CatalogueJson.Guide(name, json, problems) is { } guide) Keep(guideFiles, name, guide, guide.FormId, guide.Version);
        }
        else if (Path.GetFileName(name).StartsWith("examples.", StringComparison.Ordinal))
        {
            if (CatalogueJson.Examples(name, json, problems) is { } examples && RefOf(name, examples.FormId, examples.Version) is { } form) Listed(form).Add((name, examples));
        }
        else if (CatalogueJson.Form(name, json, problems) is { } form)
        {
            Keep(formFiles, name, form, form.FormId, form.Version);
        }
    }

    private List<(string Name, ExamplesFile File)> Listed(FormRef form) =>
        exampleFiles.TryGetValue(form, out var files) ? files : exampleFiles[form] = [];

    private FormRef? RefOf(string name, string? formId, int? version)
    {
        problems.Text(name, "formId", formId);
        if (version is null) problems.Add(name, "version", "a whole number from 1");
        return formId is null || version is null ? null : new FormRef(formId, version.Value);
    }

    private void Keep<T>(Dictionary<FormRef, (string Name, T File)> kept, string name, T file, string? formId, int? version)
    {
        if (RefOf(name, formId, version) is { } form && !kept.TryAdd(form, (name, file))) problems.Add(name, "version", $"a new number: {form} is already in {kept[form].Name}");
    }

    private List<Form> Build()
    {
        var beside = guideFiles.Select(g => (g.Key, g.Value.Name)).Concat(exampleFiles.SelectMany(e => e.Value, (e, f) => (e.Key, f.Name)));
        foreach (var (form, name) in beside)
            if (!formFiles.ContainsKey(form)) problems.Add(name, "formId", $"the id and version of a form that is loaded, is {form}");
        var forms = new List<Form>();
        foreach (var (form, (name, file)) in formFiles)
            if (Merged(form, name, file) is { } merged && new FormFileCheck(name, merged, problems).Run()) forms.Add(Make(form, name, merged));
        return forms;
    }

    private FormFile? Merged(FormRef self, string name, FormFile file)
    {
        var merged = file;
        var seen = new HashSet<FormRef> { self };
        for (var next = file.Extends; next is not null;)
        {
            if (Parse(next) is not { } parent || !formFiles.TryGetValue(parent, out var found) || !seen.Add(parent))
            {
                problems.Add(name, "extends", $"id@version of another form that is loaded, is \"{next}\"");
                return null;
            }

            merged = merged.Over(found.File);
            next = found.File.Extends;
        }

        return merged;
    }

    private Form Make(FormRef self, string name, FormFile merged)
    {
        var guide = GuideOf(self, []);
        var form = new FormBuilder(merged, guide ?? GuideFile.Empty, new ExampleChain([.. ChainOf(self)])).Build();
        foreach (var field in form.Fields.Where(f => ThaiText.GraphemeCount(f.ShortTitle) > FormFileCheck.ShortTitle))
            problems.Add(name, $"shortTitle of {field.Id}", $"at most {FormFileCheck.ShortTitle} characters, is \"{field.ShortTitle}\": shorten the column's or give the group a shortTitle");
        var guideName = guideFiles.TryGetValue(self, out var own) ? own.Name : $"guide.{self.FormId}.v{self.Version}.json";
        if (guide is not null) new GuideCheck(guideName, form, guide, problems).Run();
        else if (form.Status == FormStatus.Complete) problems.Add(guideName, "$", $"a guide file for {self}, there is none");
        foreach (var (examplesName, file) in exampleFiles.GetValueOrDefault(self) ?? []) new ExamplesCheck(examplesName, form, own.File, file, problems).Run();
        return form;
    }

    /// <summary>What says examples of a form, its own words first, then those of the forms it extends.</summary>
    private IEnumerable<(GuideFile? Guide, IReadOnlyList<ExamplesFile> Examples)> ChainOf(FormRef form)
    {
        for (FormRef? at = form; at is { } self; at = formFiles.TryGetValue(self, out var f) && f.File.Extends is { } e ? Parse(e) : null)
            yield return (guideFiles.GetValueOrDefault(self).File, [.. (exampleFiles.GetValueOrDefault(self) ?? []).Select(x => x.File)]);
    }

    /// <summary>The form's guide laid over the guides of the forms it extends.</summary>
    private GuideFile? GuideOf(FormRef form, HashSet<FormRef> seen)
    {
        if (!seen.Add(form)) return null;
        var own = guideFiles.TryGetValue(form, out var g) ? g.File : null;
        var parent = formFiles.TryGetValue(form, out var f) && f.File.Extends is { } e && Parse(e) is { } p ? GuideOf(p, seen) : null;
        return own is null ? parent : parent is null ? own : own.Over(parent);
    }

    private static FormRef? Parse(string text) =>
        text.Split('@') is [{ Length: > 0 } id, var version] && int.TryParse(version, out var n) ? new FormRef(id, n) : null;
}
