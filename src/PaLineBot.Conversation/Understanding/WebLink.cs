using System.Text.RegularExpressions;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Finds web addresses (http and https) in what people say.</summary>
internal static partial class WebLink
{
    private const int Longest = 2_000;

    /// <summary>An address and what was said besides it.</summary>
    internal sealed record Found(string Url, string Rest);

    /// <summary>The address when the text is nothing else, or null.</summary>
    public static string? Only(string text) => First(text) is { Rest.Length: 0 } found ? found.Url : null;

    /// <summary>The first address of a text, or null.</summary>
    public static Found? First(string text)
    {
        var m = Address().Match(text);
        if (!m.Success || m.Length > Longest) return null;
        if (!Uri.TryCreate(m.Value, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.UserInfo.Length > 0) return null;
        return uri.AbsoluteUri.Length > Longest ? null : new Found(uri.AbsoluteUri, text.Remove(m.Index, m.Length).Trim());
    }

    /// <summary>What a link is called where it has no other name: host and the beginning of the path.</summary>
    public static string NameOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Clip.To(uri.Host + Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/'), 60) : Clip.To(url, 60);

    [GeneratedRegex(@"https?://[^\s<>""|\p{C}]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
