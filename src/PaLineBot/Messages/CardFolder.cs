using Scriban;

namespace PaLineBot.Messages;

/// <summary>The templates of a folder, compiled and checked: its cards, and the pieces in <c>parts/</c> that cards share.</summary>
internal sealed record CardFolder(Dictionary<string, Template> Cards, Dictionary<string, Template> Parts)
{
    private const string Ending = ".json.scriban";

    public static CardFolder Read(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new InvalidOperationException($"The card templates are missing: {folder}");
        }

        var shared = Path.Combine(folder, "parts");
        var parts = Directory.Exists(shared) ? Templates(shared) : [];
        var all = new CardFolder(Templates(folder), parts);
        foreach (var (name, template) in all.Cards.Concat(parts))
        {
            new TemplateCheck(name, parts.Keys).Visit(template.Page);
        }

        return all;
    }

    private static Dictionary<string, Template> Templates(string folder) => Directory.GetFiles(folder, "*" + Ending).ToDictionary(
        file => Path.GetFileName(file)[..^Ending.Length], Compile, StringComparer.Ordinal);

    private static Template Compile(string file)
    {
        var template = Template.Parse(WithoutIndents(File.ReadAllText(file)), Path.GetFileName(file));
        return template.HasErrors
            ? throw new InvalidOperationException($"Card template {string.Join("; ", template.Messages)}")
            : template;
    }

    // Indents are for who edits the template; LINE is sent a third less without them.
    private static string WithoutIndents(string source) => string.Join('\n', source.Split('\n').Select(line => line.Trim()));
}
