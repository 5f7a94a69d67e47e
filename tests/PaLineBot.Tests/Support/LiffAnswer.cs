using System.Net;
using System.Text.Json;

namespace PaLineBot.Tests.Support;

/// <summary>What the service answered to the page.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="Body">JSON, undefined when there is none.</param>
/// <param name="ETag">Entity tag, or null.</param>
public sealed record LiffAnswer(HttpStatusCode Status, JsonElement Body, string? ETag)
{
    /// <summary>Media type of the body, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>Person that the answer says it is for, or null.</summary>
    public string? Person { get; init; }

    /// <summary>The code of a refusal.</summary>
    public string? Code => Body.ValueKind == JsonValueKind.Object && Body.TryGetProperty("code", out var code) ? code.GetString() : null;

    /// <summary>A member of the body.</summary>
    public JsonElement this[string name] => Body.GetProperty(name);

    /// <summary>The text of a field in an agreement's view.</summary>
    public string TextOf(string field) => this["answers"].TryGetProperty(field, out var answer) ? answer.GetProperty("text").GetString()! : "";

    /// <summary>The version of a field in an agreement's view.</summary>
    public int VersionOf(string field) => this["answers"].TryGetProperty(field, out var answer) ? answer.GetProperty("version").GetInt32() : 0;
}
