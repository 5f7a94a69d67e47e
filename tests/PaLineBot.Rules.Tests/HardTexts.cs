using FsCheck;
using FsCheck.Fluent;

namespace PaLineBot.Rules.Tests;

/// <summary>Texts of the kinds that hurt: Thai marks in any order, emoji, lone surrogates, template blanks, numbers.</summary>
public static class HardTexts
{
    private static readonly string[] Pieces =
    [
        "ร้อยละ", "%", "ผู้เรียน", "......", "…", "( )", "1)", "๒.", "-", "−", "ข้อ 1.1-1.4", "พ.ศ. 2570", "ป.5/1", "3 ใน 4", "1:0", "ครึ่งหนึ่ง", "\n", "\r\n", " ",
        "99999999999999999999999999", "0.0000000000000000000000000001", "ไม่น้อยกว่า", "ถึง", "😀", "👨\u200D👩\u200D👧", "\u200B", "\u0000", "{words}", "'; drop table--", "<script>", "{{x}}", "8C", "O-NET", "โมเดล", "เเ", "ํา",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.Elements(Pieces), Between(0x0E00, 0x0E7F), Between(0xD800, 0xDFFF), Between(0x20, 0x7E), Between(0x0300, 0x036F), Between(0, 0xFFFF));

    /// <summary>What properties get for a <c>string</c>.</summary>
    public static Arbitrary<string> Any() => Arb.From(OfUpTo(400), Shorter);

    public static Gen<string> OfUpTo(int pieces) =>
        from count in Gen.Choose(0, pieces)
        from parts in Gen.ArrayOf(Piece, count)
        select string.Concat(parts);

    private static Gen<string> Between(int first, int last) => Gen.Choose(first, last).Select(c => ((char)c).ToString());

    private static IEnumerable<string> Shorter(string text) => text.Length == 0 ? [] : [text[..(text.Length / 2)], text[(text.Length / 2)..], text[1..], text[..^1]];
}
