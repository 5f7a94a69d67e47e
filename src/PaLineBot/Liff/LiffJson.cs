using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PaLineBot.Liff;

/// <summary>The JSON between page and service: camelCase, enums by name, Thai as it is.</summary>
public static class LiffJson
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>How what the page sends is read: texts as they can be stored, and no number where a name is due.</summary>
    public static readonly JsonSerializerOptions Reading = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(allowIntegerValues: false), new PageText() },
    };

    public static IResult Answer<T>(T body, int status = StatusCodes.Status200OK)
        where T : class => Results.Json(body, Options, statusCode: status);
}
