namespace PaLineBot.Line.Messages.Validation;

/// <summary>The <c>{key}</c> places of a textV2; a doubled brace stands for itself. LINE: reference/messaging-api#text-message-v2.</summary>
internal static class TextV2Places
{
    /// <summary>The keys used; null when the braces do not fit together.</summary>
    public static HashSet<string>? Find(string text)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('{' or '}')) continue;
            if (i + 1 < text.Length && text[i + 1] == text[i])
            {
                i++;
                continue;
            }
            var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
            if (end < 0) return null;
            keys.Add(text[(i + 1)..end]);
            i = end;
        }
        return keys;
    }
}
