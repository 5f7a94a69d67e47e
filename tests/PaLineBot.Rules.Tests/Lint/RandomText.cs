using System.Text;

namespace PaLineBot.Rules.Tests.Lint;

/// <summary>Random texts of the kinds that hurt: Thai marks in any order, emoji, lone surrogates, template blanks, numbers.</summary>
internal sealed class RandomText(int seed)
{
    private static readonly string[] Pieces =
    [
        "ร้อยละ", "%", "ผู้เรียน", "......", "…", "( )", "1)", "๒.", "-", "−", "ข้อ 1.1-1.4", "พ.ศ. 2570", "ป.5/1", "3 ใน 4", "1:0", "ครึ่งหนึ่ง", "\n", "\r\n", " ",
        "99999999999999999999999999", "0.0000000000000000000000000001", "ไม่น้อยกว่า", "ถึง", "😀", "👨\u200D👩\u200D👧", "\u200B", "\u0000", "{words}", "'; drop table--", "<script>", "{{x}}", "8C", "O-NET", "โมเดล", "เเ", "ํา",
    ];

    private readonly Random random = new(seed);

    public string Next(int most = 400)
    {
        var text = new StringBuilder();
        for (var left = random.Next(most); left > 0; left--)
        {
            switch (random.Next(6))
            {
                case 0: text.Append(Pieces[random.Next(Pieces.Length)]); break;
                case 1: text.Append((char)random.Next(0x0E00, 0x0E80)); break;
                case 2: text.Append((char)random.Next(0xD800, 0xE000)); break;
                case 3: text.Append((char)random.Next(0x20, 0x7F)); break;
                case 4: text.Append((char)random.Next(0x0300, 0x0370)); break;
                default: text.Append((char)random.Next(0x10000)); break;
            }
        }

        return text.ToString();
    }

    public int Number(int below) => random.Next(below);
}
