using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaLineBot.Liff;

/// <summary>
/// An answer that says in Thai what went wrong and what to do; the texts stand in <c>Texts/problems.th.json</c>.
/// A problem that says more is a record of its feature.
/// </summary>
/// <param name="Code">Key of the text, told to the page too.</param>
public record Problem([property: JsonIgnore] int HttpStatus, [property: JsonPropertyOrder(-2)] string Code) : IResult, IStatusCodeHttpResult
{
    private static readonly Dictionary<string, string> Texts = Load();

    /// <summary>What is said.</summary>
    [JsonPropertyOrder(-1)]
    public string Message => Texts[Code];

    int? IStatusCodeHttpResult.StatusCode => HttpStatus;

    /// <summary>The problem of a code that says no more.</summary>
    public static Problem Of(int status, string code) => new(status, code);

    /// <summary>The text of a code.</summary>
    public static string TextOf(string code) => Texts[code];

    /// <summary>What one may not see does not exist.</summary>
    public static Problem NotFound => Of(StatusCodes.Status404NotFound, "not-found");

    /// <summary>The body is not what it should be.</summary>
    public static Problem BadRequest => Of(StatusCodes.Status400BadRequest, "bad-request");

    Task IResult.ExecuteAsync(HttpContext httpContext) => LiffJson.Answer(this, HttpStatus).ExecuteAsync(httpContext);

    private static Dictionary<string, string> Load()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream("liff.problems.th.json")!;
        return JsonSerializer.Deserialize<Dictionary<string, string>>(stream)!;
    }
}
