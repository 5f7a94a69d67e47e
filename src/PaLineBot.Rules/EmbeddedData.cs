using System.Text.Json;

namespace PaLineBot.Rules;

/// <summary>Data files that ship inside this assembly.</summary>
internal static class EmbeddedData
{
    /// <summary>Files of a folder, name without the folder, sorted by name.</summary>
    public static IReadOnlyList<(string Name, string Json)> Folder(string folder)
    {
        var assembly = typeof(EmbeddedData).Assembly;
        var prefix = $"PaLineBot.Rules.{folder.Replace('/', '.')}.";
        return [.. assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(n => (n[prefix.Length..], Read(n)))];
    }

    /// <summary>One file, deserialised. Throws when it is missing or malformed: a fault of the build, not of a user.</summary>
    public static T Load<T>(string folder, string file) =>
        JsonSerializer.Deserialize<T>(Read($"PaLineBot.Rules.{folder.Replace('/', '.')}.{file}"), JsonSerializerOptions.Web)
        ?? throw new InvalidOperationException($"{folder}/{file} is empty.");

    private static string Read(string resource)
    {
        using var stream = typeof(EmbeddedData).Assembly.GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"Embedded file {resource} is missing.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
