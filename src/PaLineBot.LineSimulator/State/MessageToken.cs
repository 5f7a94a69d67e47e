using System.Buffers.Binary;
using System.Buffers.Text;
using System.Globalization;

namespace PaLineBot.LineSimulator.State;

/// <summary>Quote and mark-as-read tokens: they carry kind, message and chat, so none need be kept.</summary>
internal static class MessageToken
{
    internal static string Quote(string messageId, string chatId) => Make(1, messageId, chatId);

    internal static string MarkAsRead(string messageId, string chatId) => Make(2, messageId, chatId);

    internal static bool IsQuoteIn(string token, string chatId) => Is(1, token, chatId);

    internal static bool IsMarkAsRead(string token, string chatId) => Is(2, token, chatId);

    private static string Make(byte kind, string messageId, string chatId)
    {
        Span<byte> bytes = stackalloc byte[33];
        bytes[0] = kind;
        BinaryPrimitives.WriteInt64LittleEndian(bytes[1..], long.Parse(messageId, CultureInfo.InvariantCulture));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[9..], Mix(chatId, 1));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[17..], Mix(chatId, kind));
        BinaryPrimitives.WriteUInt64LittleEndian(bytes[25..], Mix(messageId, kind));
        return Base64Url.EncodeToString(bytes);
    }

    private static bool Is(byte kind, string token, string chatId)
    {
        Span<byte> bytes = stackalloc byte[33];
        if (token.Length != 44 || !Base64Url.TryDecodeFromChars(token, bytes, out var length) || length != 33)
        {
            return false;
        }
        var messageId = BinaryPrimitives.ReadInt64LittleEndian(bytes[1..]).ToString(CultureInfo.InvariantCulture);
        return Make(kind, messageId, chatId) == token;
    }

    private static ulong Mix(string text, ulong seed)
    {
        var hash = 14695981039346656037UL ^ (seed * 1099511628211UL);
        foreach (var c in text)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }
        return hash;
    }
}
