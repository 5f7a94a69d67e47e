using System.Reflection;
using System.Text.Json;

namespace PaLineBot.Liff;

/// <summary>An answer that says in Thai what went wrong and what to do; the texts stand in <c>Texts/problems.th.json</c>.</summary>
public static class Problem
{
    private static readonly Dictionary<string, string> Texts = Load();

    /// <summary>The answer of a code, with further members when given.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="code">Key of the text, told to the page too.</param>
    /// <param name="more">Further members.</param>
    public static IResult Of(int status, string code, params ReadOnlySpan<(string Name, object? Value)> more)
    {
        var body = new Dictionary<string, object?> { ["code"] = code, ["message"] = Texts[code] };
        foreach (var (name, value) in more)
        {
            body[name] = value;
        }

        return LiffJson.Answer(body, status);
    }

    /// <summary>The text of a code.</summary>
    public static string TextOf(string code) => Texts[code];

    /// <summary>What one may not see does not exist.</summary>
    public static IResult NotFound => Of(StatusCodes.Status404NotFound, "not-found");

    /// <summary>The body is not what it should be.</summary>
    public static IResult BadRequest => Of(StatusCodes.Status400BadRequest, "bad-request");

    private static Dictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("liff.problems.th.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
