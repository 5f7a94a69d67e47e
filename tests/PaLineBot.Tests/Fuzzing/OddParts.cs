using System.Globalization;

namespace PaLineBot.Tests.Fuzzing;

/// <summary>Parts of addresses and values of headers that nobody expects; all can go over the line.</summary>
internal static class OddParts
{
    private static readonly string[] Segments =
    [
        "0", "-1", "+1", "01", "1.0", "1e9", "%201", "2147483648", "9223372036854775807", "9223372036854775808", "-9223372036854775809", "99999999999999999999999",
        "x", "%00", "1%00", "%0a", "%0d%0a", "..", "..%2f..%2f", "..%5c", ".", "%2e%2e", "%2f", "%ff", "%ed%a0%80", "%e0%b8%84%e0%b8%a3%e0%b8%b9", "%c0%ae", "%", "%zz", "a%20b",
        "null", "undefined", "NaN", "{id}", "'", "%27%3b--", "%3cscript%3e", "1,2", "1;2", "%f0%9f%91%a9", new('9', 400), new('a', 3_000), string.Concat(Enumerable.Repeat("%e0%b8%81", 900)), "",
    ];

    private static readonly string[] Queries =
    [
        "?", "?fiscalYear=2570", "?fiscalYear=-1", "?fiscalYear=99999999999", "?fiscalYear=2147483647", "?fiscalYear=%00", "?fiscalYear=2570&fiscalYear=2569", "?fiscalYear[]=1", "?=&&=&",
        "?%00=%00", "?liff.state=%2fpa1", "?liff.state=%00", "?liff.state=%ff%ed%a0%80", "?liff.state=", "?a=%", "?fiscalYear=" + new string('9', 2_000), "?download=1&inline=%e0%b8%81",
    ];

    private static readonly string[] Values =
    [
        "", "\"1\"", "\"0\"", "\"2\"", "W/\"1\"", "*", "\"-1\"", "\"9223372036854775808\"", "\"", "\"\"", "1", "\"1\",\"2\"", "\"ครู\"", "%00", "null", "1e9", new('7', 3_000), "bytes=0-1", "bytes=5-1", "bytes=-0",
        "bytes=0-0,2-3,5-", "br;q=x, gzip", "*/*;q=0", "th-TH", "Thu, 01 Jan 1970 00:00:00 GMT", "Thu, 99 Foo 0000 99:99:99 GMT",
    ];

    private static readonly string[] Names =
        ["If-Match", "If-None-Match", "If-Modified-Since", "Range", "If-Range", "Accept", "Accept-Encoding", "X-PaLine-Form", "X-PaLine-Build", "X-Forwarded-For", "X-Forwarded-Proto", "X-HTTP-Method-Override", "Origin"];

    private static readonly string[] ContentTypes =
    [
        "text/plain", "application/json; charset=utf-16", "application/json; charset=nonsense", "application/problem+json", "application/x-www-form-urlencoded", "multipart/form-data",
        "multipart/form-data; boundary=", "multipart/form-data; boundary=\"\"", "multipart/form-data; boundary=x; boundary=y", "image/png", "", "/", "json", "application/json;;;=",
    ];

    /// <summary>A part of a path.</summary>
    public static string Segment(Dice dice) => dice.Of(Segments);

    /// <summary>A query.</summary>
    public static string Query(Dice dice) => dice.Of(Queries);

    /// <summary>A content type.</summary>
    public static string ContentType(Dice dice) => dice.Of(ContentTypes);

    /// <summary>A header.</summary>
    public static (string Name, string Value) Header(Dice dice) => (dice.Of(Names), dice.Of(Values));

    /// <summary>A value for a header.</summary>
    public static string Value(Dice dice) => dice.Of(Values);

    /// <summary>A number in a path.</summary>
    public static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
