using System.Text.RegularExpressions;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Finds web addresses in what people say: with http and https, and as people copy them without (www.…, drive.google.com/…).</summary>
internal static partial class WebLink
{
    private const int Longest = 2_000;
    private const int LongEnoughToBeWords = 6;
    private const string EndSigns = ".,;:!?'\"”’»…]}";

    /// <summary>An address and what was said besides it.</summary>
    /// <param name="Url">The address.</param>
    /// <param name="Rest">What was said besides it.</param>
    /// <param name="IsAmongWords">Whether it stands in the middle of what was said, and is the only one.</param>
    internal sealed record Found(string Url, string Rest, bool IsAmongWords);

    /// <summary>The address when the text is nothing else, or null.</summary>
    public static string? Only(string text) => First(text) is { Rest.Length: 0 } found ? found.Url : null;

    /// <summary>The first address of a text, or null.</summary>
    public static Found? First(string text)
    {
        var m = Address().Match(text);
        if (!m.Success || m.Length > Longest) return null;
        var address = WithoutSentence(m.Value);
        if (!Uri.TryCreate(HasScheme(address) ? address : "https://" + address, UriKind.Absolute, out var uri) || uri.Host.Length == 0 || uri.UserInfo.Length > 0) return null;
        var rest = text.Remove(m.Index, address.Length).Trim();
        return uri.AbsoluteUri.Length > Longest ? null : new Found(uri.AbsoluteUri, ThaiText.HasWords(rest) ? rest : "",
            IsLong(text[..m.Index]) && IsLong(text[(m.Index + address.Length)..]) && Address().Count(text) == 1);
    }

    private static bool HasScheme(string address) => address.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase);

    private static bool IsLong(string words) => words.Count(char.IsLetter) >= LongEnoughToBeWords;

    // Thai that begins right after a letter or digit is what was said of it (…/1AbCดูรูปค่ะ); after a stroke it is part of
    // the address (…/wiki/ครู). Signs at the end belong to the sentence.
    private static string WithoutSentence(string address)
    {
        for (var i = 1; i < address.Length; i++)
        {
            if (address[i] is < 'ก' or > '\u0E7F') continue;
            if (char.IsAsciiLetterOrDigit(address[i - 1])) address = address[..i];
            break;
        }
        while (address.Length > 0 && (EndSigns.Contains(address[^1]) || (address[^1] == ')' && address.Count(c => c == ')') > address.Count(c => c == '('))))
            address = address[..^1];
        return address;
    }

    /// <summary>What a link is called where it has no other name: host and the beginning of the path.</summary>
    public static string NameOf(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var uri) ? Clip.To(uri.Host + Uri.UnescapeDataString(uri.AbsolutePath).TrimEnd('/'), 60) : Clip.To(url, 60);

    [GeneratedRegex(@"(?:https?://|(?<![a-z0-9@._/-])(?:www\.|(?:[a-z0-9-]+\.)+(?:com|net|org|th|be|ly|gle|app|io|me|co|cc|site)/))[^\s<>""|\p{C}]+", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Address();
}
