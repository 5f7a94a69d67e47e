using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PaLineBot.Conversation.Notices;

namespace PaLineBot.Notices;

/// <summary>How a notice stands in the database.</summary>
public static class NoticeJson
{
    // jsonb puts members in an order of its own, so the kind need not come first.
    private static readonly JsonSerializerOptions Options = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        AllowOutOfOrderMetadataProperties = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { NameKinds } },
    };

    /// <summary>The kinds of notices that this release knows.</summary>
    public static readonly string[] Kinds =
        [.. NoticeKinds.All.Select(k => k.Name)];

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

    private static void NameKinds(JsonTypeInfo type)
    {
        if (type.Type != typeof(Notice))
        {
            return;
        }

        type.PolymorphismOptions = new JsonPolymorphismOptions { TypeDiscriminatorPropertyName = "kind" };
        foreach (var kind in NoticeKinds.All)
        {
            type.PolymorphismOptions.DerivedTypes.Add(new JsonDerivedType(kind.Type, kind.Name));
        }
    }
}
