namespace PaLineBot.Rules.Lint;

/// <summary>The words of findings (Lint/messages.th.json) with their placeholders filled.</summary>
internal static class LintMessages
{
    private static readonly Dictionary<string, string> ByKey = EmbeddedData.Load<Dictionary<string, string>>("Lint", "messages.th.json");

    /// <summary>The message of a key; throws when the key is missing: a fault of the build.</summary>
    public static string Format(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var message = ByKey[key];
        foreach (var (name, value) in values) message = message.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        return message;
    }
}
