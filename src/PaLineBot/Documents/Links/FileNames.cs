using Microsoft.Net.Http.Headers;

namespace PaLineBot.Documents.Links;

/// <summary>Thai file names that every system can keep.</summary>
public static class FileNames
{
    private const int Longest = 120;
    private static readonly char[] Forbidden = ['/', '\\', ':', '*', '?', '"', '<', '>', '|'];

    /// <summary>A name without what file systems forbid.</summary>
    public static string Of(string name, string ending)
    {
        var kept = new string([.. name.Select(c => char.IsControl(c) || char.IsSurrogate(c) || Forbidden.Contains(c) ? ' ' : c)]);
        var plain = string.Join(' ', kept.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim('.');
        return (plain.Length <= Longest ? plain : plain[..Longest]) + ending;
    }

    /// <summary>Sets Content-Disposition, with the Thai name as RFC 5987 has it.</summary>
    public static void SetDisposition(HttpResponse response, string how, string name)
    {
        var disposition = new ContentDispositionHeaderValue(how) { FileName = "PA1" + Path.GetExtension(name), FileNameStar = name };
        response.Headers.ContentDisposition = disposition.ToString();
    }
}
