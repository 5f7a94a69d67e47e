using System.Globalization;
using System.Text.Json;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>Checks a single value.</summary>
internal sealed class ValueCheck(Findings findings)
{
    public void Check(JsonElement owner, JsonElement value, ValueRule rule)
    {
        var problem = rule.Kind switch
        {
            "integer" or "number" => Number(value, rule),
            "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False ? null : Problems.Invalid,
            _ => Elements.Text(value) is { } text ? Text(owner, text, rule) : Problems.Invalid,
        };
        if (problem is not null) findings.Add(problem);
    }

    private static string? Number(JsonElement value, ValueRule rule)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number)) return Problems.Invalid;
        if (rule.Kind == "integer" && !value.TryGetInt64(out _)) return Problems.Invalid;
        return number < rule.Min || number > rule.Max ? Problems.Range(rule.Min, rule.Max) : null;
    }

    private static string? Text(JsonElement owner, string text, ValueRule rule) => rule.Kind switch
    {
        "enum" => rule.Values!.Contains(text) ? null : Problems.OneOf(rule.Values!),
        "words" => text.Length > 0 ? null : Problems.EmptyWords,
        "url" => Url(text, rule),
        "graphemes" => Length(rule, LengthOf(text, MaxOf(owner, rule)), MaxOf(owner, rule)),
        "codePoints" => Length(rule, text.EnumerateRunes().Count(), MaxOf(owner, rule)),
        "text" => Length(rule, text.Length, rule.Max ?? double.MaxValue) ?? Matches(text, rule),
        _ => Matches(text, rule),
    };

    private static double MaxOf(JsonElement owner, ValueRule rule)
        => rule.MaxWithImageOrTitle is { } shorter && (Elements.Has(owner, "thumbnailImageUrl") || Elements.Has(owner, "title"))
            ? shorter
            : rule.Max ?? double.MaxValue;

    /// <summary>A text has at most as many graphemes as units, so the slow count is needed for long texts only.</summary>
    private static int LengthOf(string text, double max)
        => text.Length <= max ? text.Length : new StringInfo(text).LengthInTextElements;

    private static string? Length(ValueRule rule, int length, double max)
    {
        var min = rule.Min ?? 0;
        if (length == 0 && (min > 0 || rule.NonEmpty)) return Problems.Empty;
        return length < min || length > max ? Problems.Length(min, max) : null;
    }

    private static string? Matches(string text, ValueRule rule)
        => rule.Matcher is null || rule.Matcher.IsMatch(text) ? null : Problems.Invalid;

    private static string? Url(string text, ValueRule rule)
    {
        if (text.Length == 0 && rule.Min is null) return Problems.Scheme;
        if (text.Length == 0) return Problems.Empty;
        if (text.Length > rule.Max) return Problems.Length(rule.Min ?? 0, rule.Max.Value);
        var scheme = text.IndexOf(':', StringComparison.Ordinal) is > 0 and var end ? text[..end] : "";
        var allowed = rule.Values?.Contains(scheme, StringComparer.OrdinalIgnoreCase)
            ?? scheme.Equals("https", StringComparison.OrdinalIgnoreCase);
        if (!allowed) return Problems.Scheme;
        return Uri.TryCreate(text, UriKind.Absolute, out _) && !text.Any(c => c is ' ' or '\n' or '\r' or '\t') ? null : Problems.Invalid;
    }
}
