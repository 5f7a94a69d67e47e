using System.Text.Json;

namespace PaLineBot.Line.Messages;

/// <summary>What stands for a <c>{key}</c> of a <see cref="TextV2Message"/>. LINE: reference/messaging-api#text-message-v2.</summary>
public abstract record Substitution
{
    private Substitution()
    {
    }

    internal abstract void WriteTo(Utf8JsonWriter writer);

    /// <summary>Mentions a member of the group.</summary>
    public sealed record MentionUser(string UserId) : Substitution
    {
        internal override void WriteTo(Utf8JsonWriter writer) => WriteMention(writer, "user"u8, UserId);
    }

    /// <summary>Mentions everybody in the group.</summary>
    public sealed record MentionAll : Substitution
    {
        internal override void WriteTo(Utf8JsonWriter writer) => WriteMention(writer, "all"u8, null);
    }

    /// <summary>A LINE emoji.</summary>
    public sealed record Emoji(string ProductId, string EmojiId) : Substitution
    {
        internal override void WriteTo(Utf8JsonWriter writer)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, "emoji"u8);
            writer.WriteString("productId"u8, ProductId);
            writer.WriteString("emojiId"u8, EmojiId);
            writer.WriteEndObject();
        }
    }

    private static void WriteMention(Utf8JsonWriter writer, ReadOnlySpan<byte> kind, string? userId)
    {
        writer.WriteStartObject();
        writer.WriteString("type"u8, "mention"u8);
        writer.WriteStartObject("mentionee"u8);
        writer.WriteString("type"u8, kind);
        if (userId is not null) writer.WriteString("userId"u8, userId);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
