using System.Reflection;

namespace PaLineBot.Operations;

/// <summary>The settings that can stand on the command line too: those of <c>appsettings.Example.json</c>, which documents all, and ASP.NET Core's own.</summary>
internal static class SettingNames
{
    private static readonly string[] OfTheHost = ["Environment", "ContentRoot", "Logging:", "Kestrel:"];

    private static readonly Lazy<IReadOnlyList<string>> Documented = new(Read);

    /// <summary>Names such as <c>Line:ApiBase</c>.</summary>
    public static IReadOnlyList<string> All => Documented.Value;

    public static bool Knows(string name) =>
        All.Contains(name, StringComparer.OrdinalIgnoreCase)
        || OfTheHost.Any(known => known.EndsWith(':') ? name.StartsWith(known, StringComparison.OrdinalIgnoreCase) : name.Equals(known, StringComparison.OrdinalIgnoreCase));

    private static List<string> Read()
    {
        using var example = Assembly.GetExecutingAssembly().GetManifestResourceStream("settings.example.json")!;
        return [.. new ConfigurationBuilder().AddJsonStream(example).Build().AsEnumerable().Where(s => s.Value is not null).Select(s => s.Key)];
    }
}
