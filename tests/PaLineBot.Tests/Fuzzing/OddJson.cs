namespace PaLineBot.Tests.Fuzzing;

/// <summary>JSON that nobody expects.</summary>
internal static class OddJson
{
    /// <summary>Values in place of others.</summary>
    public static readonly IReadOnlyList<string> Values =
    [
        "null", "true", "false", "0", "-1", "2147483648", "-9223372036854775809", "18446744073709551616", "123456789012345678901234567890", "0.1", "1e400", "-1e400",
        "\"\"", "\" \"", "\"\\u0000\"", "\"\\ud83d\"", "\"\\udc00\\ud800\"", "\"ครู\\u0000ดี\"", "\"กำ\\u0e4a\\u0e4a\\u0e31\\u0e31\"", "\"\\uffff\\ufffe\\u202e\\u200b\"",
        "\"-1\"", "\"9223372036854775808\"", "\"../../etc/passwd\"", "\"'; drop table people; --\"", "\"{{#each x}}{{{y}}}\"", "\"2026-13-45T99:99:99Z\"",
        "\"https://example.org/%00%ff%ed%a0%80\"", "\"http://\\u0e04\\u0e23\\u0e39.ไทย:99999/\"", "\"https://[::1%25x]/\"", "\"javascript:alert(1)\"", "\"https://xn--a/\\ud83d\"",
        "[]", "{}", "[null]", "[[null]]", "[{}]", "{\"\":null}", "{\"a\":{\"a\":null}}", "[1,\"a\",null,{}]",
        Nested(65), Nested(3_000), Long('ก', 1_001), Long('ก', 5_001), Long('a', 70_000), Long('\u0e49', 400),
    ];

    /// <summary>Pieces within a text.</summary>
    public static readonly IReadOnlyList<string> Pieces =
    [
        "\\u0000", "\\ud83d", "\\udc00", "\\u0e49\\u0e49\\u0e49", "\\u200b", "\\u202e", "\\ufeff", "\\uffff", "\\r\\n\\u2028", "\\u001b[31m", "\\u0085", "👨‍👩‍👧‍👦🇹🇭", "|", "\\\\", "\\\"", "%00", "  ",
        "เเ", "ํา", "é\\u0301\\u0301", "<script>", "\\ue000",
    ];

    /// <summary>Names of members that are not expected.</summary>
    public static readonly IReadOnlyList<string> Names = ["", "__proto__", "\\u0000", "\\ud83d", "text", "TEXT", "id", "type", "$type", "ข้อความ", "comments"];

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static string Long(char letter, int length) => $"\"{new string(letter, length)}\"";
}
