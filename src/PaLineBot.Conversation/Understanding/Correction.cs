using System.Text.RegularExpressions;

namespace PaLineBot.Conversation.Understanding;

/// <summary>A correction that brings the new text along: "เมื่อกี้ขอแก้เป็น ผู้เรียนร้อยละ 85 ผ่านเกณฑ์".</summary>
internal static class Correction
{
    private const string Space = @"\s{0,3}";
    private static readonly Regex Said = new(
        $@"^{Space}(?:{Any("sent-what")})?(?:{Any("sent-when")}){Space}(?:(?:{Any("sent-wrong")}){Space}){{0,2}}(?:{Any("sent-mend")}){Space}[:：]?{Space}(?<new>\S.*)$",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    /// <summary>What shall stand in place of what was sent last, or null.</summary>
    public static string? NewTextIn(string text) => Said.Match(text) is { Success: true } m ? m.Groups["new"].Value.Trim() : null;

    /// <summary>Whether somebody asks to mend what they sent: "อยากแก้ตัวชี้วัด", "ส่งแล้วยังแก้ได้อีกไหม".</summary>
    public static bool IsWished(string text) => Squashed.Whole(text) is var said
        && (SaidWords.Of("mend-wish").Any(w => said.StartsWith(w, StringComparison.Ordinal)) || SaidWords.Any("mend-leave", said));

    private static string Any(string list) => string.Join('|', SaidWords.AsWritten(list));
}
