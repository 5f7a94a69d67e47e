using PaLineBot.Hosting;

namespace PaLineBot.Links;

/// <summary>Settings of links to files.</summary>
/// <param name="Lifetime">How long a link works.</param>
public sealed record LinkSettings(TimeSpan Lifetime)
{
    /// <summary>Reads and checks.</summary>
    /// <exception cref="SettingException">A setting is wrong.</exception>
    public static LinkSettings From(SettingReader reader) => new(TimeSpan.FromMinutes(reader.Number("Documents:LinkMinutes", 15, 1, 1440)));
}
