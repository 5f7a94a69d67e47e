using System.Reflection;

namespace PaLineBot.Conversation.Texts;

/// <summary>The JSON files in this assembly: those of <c>Texts</c> by their name, those of a topic and of other folders as <c>Folder/name</c>.</summary>
internal static class Resources
{
    public static IReadOnlyList<string> Names { get; } = [.. Assembly.GetExecutingAssembly().GetManifestResourceNames().Order(StringComparer.Ordinal)];

    public static Stream Open(string name) => Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
}
