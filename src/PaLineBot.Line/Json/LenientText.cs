using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PaLineBot.Line.Json;

/// <summary>Reads JSON strings that System.Text.Json refuses: a lone surrogate escape or broken UTF-8 becomes U+FFFD.</summary>
public static class LenientText
{
    private const char Replacement = '\uFFFD';

    /// <summary>The text of the current string or property name token. Never throws.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        return reader.ValueIsEscaped ? Unescape(bytes) : Encoding.UTF8.GetString(bytes);
    }

    /// <summary>Whether the current property name is <paramref name="name"/>, escaped or not. Never throws.</summary>
    public static bool NameIs(ref Utf8JsonReader reader, ReadOnlySpan<byte> name) => Name(ref reader).SequenceEqual(name);

    /// <summary>The current property name as UTF-8, unescaped only when it needs to be. Never throws.</summary>
    public static ReadOnlySpan<byte> Name(ref Utf8JsonReader reader)
        => reader.ValueIsEscaped ? Encoding.UTF8.GetBytes(Unescape(reader.ValueSpan)) : reader.ValueSpan;

    private static string Unescape(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        var length = 0;
        while (!bytes.IsEmpty)
        {
            var plain = bytes.IndexOf((byte)'\\');
            if (plain < 0) plain = bytes.Length;
            length += Encoding.UTF8.GetChars(bytes[..plain], buffer.AsSpan(length));
            bytes = bytes[plain..];
            if (bytes.Length < 2) break;
            buffer[length++] = Escaped(ref bytes);
        }
        RepairSurrogates(buffer.AsSpan(0, length));
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static char Escaped(ref ReadOnlySpan<byte> bytes)
    {
        var kind = bytes[1];
        if (kind == 'u' && bytes.Length >= 6)
        {
            var ok = ushort.TryParse(bytes[2..6], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code);
            bytes = bytes[6..];
            return ok ? (char)code : Replacement;
        }
        bytes = bytes[2..];
        return kind switch
        {
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            _ => (char)kind,
        };
    }

    private static void RepairSurrogates(Span<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i])) continue;
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) i++;
            else text[i] = Replacement;
        }
    }
}
