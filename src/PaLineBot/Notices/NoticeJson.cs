using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using PaLineBot.Conversation.Effects;

namespace PaLineBot.Notices;

/// <summary>How a notice stands in the database.</summary>
public static class NoticeJson
{
    // jsonb puts members in an order of its own, so the kind need not come first.
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, AllowOutOfOrderMetadataProperties = true };

    /// <summary>The kinds of notices that this release knows.</summary>
    public static readonly string[] Kinds =
        [.. typeof(Notice).GetCustomAttributes<JsonDerivedTypeAttribute>().Select(a => (string)a.TypeDiscriminator!)];

    /// <summary>The notice as JSON with its kind.</summary>
    public static string Write(Notice notice) => JsonSerializer.Serialize(notice, Options);

    /// <summary>The notice, or null when a later release wrote a kind this one does not know.</summary>
    public static Notice? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<Notice>(json, Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
