using System.Text.RegularExpressions;

namespace PaLineBot.Conversation.Understanding;

/// <summary>A correction that brings the new text along: "เมื่อกี้ขอแก้เป็น ผู้เรียนร้อยละ 85 ผ่านเกณฑ์".</summary>
internal static partial class Correction
{
    /// <summary>What shall stand in place of what was sent last, or null.</summary>
    public static string? NewTextIn(string text) => Said().Match(text) is { Success: true } m ? m.Groups["new"].Value.Trim() : null;

    [GeneratedRegex(@"^\s{0,3}(?:อัน|คำตอบ|ข้อความ|ช่อง|ข้อ|ที่ตอบ|ที่ส่ง|ที่พิมพ์)?(?:ไป)?(?:เมื่อกี้|เมื่อตะกี้|ตะกี้|ที่แล้ว|ที่ส่งไป|ก่อนหน้านี้)(?:นี้)?\s{0,3}(?:ผิด)?\s{0,3}(?:ขอ|ให้|ช่วย)?\s{0,3}(?:แก้ไข|แก้|เปลี่ยน)เป็น\s{0,3}[:：]?\s{0,3}(?<new>\S.*)$", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Said();
}
