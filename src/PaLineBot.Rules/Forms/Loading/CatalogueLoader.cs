using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Turns form and guide files into forms, or says everything that is wrong with them.</summary>
internal sealed class CatalogueLoader
{
    private readonly Problems problems = new();
    private readonly Dictionary<FormRef, (string Name, FormFile File)> formFiles = [];
    private readonly Dictionary<FormRef, (string Name, GuideFile File)> guideFiles = [];

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
        else if (CatalogueJson.Form(name, json, problems) is { } form)
        {
            Keep(formFiles, name, form, form.FormId, form.Version);
        }
    }

    private void Keep<T>(Dictionary<FormRef, (string Name, T File)> kept, string name, T file, string? formId, int? version)
    {
        problems.Text(name, "formId", formId);
        if (version is null) problems.Add(name, "version", "a whole number from 1");
        if (formId is null || version is null) return;
        var form = new FormRef(formId, version.Value);
        if (!kept.TryAdd(form, (name, file))) problems.Add(name, "version", $"a new number: {form} is already in {kept[form].Name}");
    }

    private List<Form> Build()
    {
        foreach (var (form, (name, _)) in guideFiles)
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
        var form = new FormBuilder(merged, guide ?? GuideFile.Empty).Build();
        foreach (var field in form.Fields.Where(f => ThaiText.GraphemeCount(f.ShortTitle) > FormFileCheck.ShortTitle))
            problems.Add(name, $"shortTitle of {field.Id}", $"at most {FormFileCheck.ShortTitle} characters, is \"{field.ShortTitle}\": shorten the column's or give the group a shortTitle");
        var guideName = guideFiles.TryGetValue(self, out var own) ? own.Name : $"guide.{self.FormId}.v{self.Version}.json";
        if (guide is not null) new GuideCheck(guideName, form, guide, problems).Run();
        else if (form.Status == FormStatus.Complete) problems.Add(guideName, "$", $"a guide file for {self}, there is none");
        return form;
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
