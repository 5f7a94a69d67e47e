using System.Text.Json;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>Rules that look at several properties together.</summary>
internal static class SpecialChecks
{
    public static void After(string name, JsonElement element, Findings findings)
    {
        switch (name)
        {
            case "message.textV2": Placeholders(element, findings); break;
            case "template.carousel": SameShape(element, findings); break;
            case "flex.text" when !Elements.Has(element, "text") && !Elements.Has(element, "contents"):
                findings.Add(Problems.EmptyWords, "text");
                break;
            case "flex.bubble" when !Blocks.Any(b => Elements.Has(element, b)): findings.Add(Problems.NoBlock); break;
            case "flex.carousel": SameSize(element, findings); break;
            case var _ when name.StartsWith("action.postback", StringComparison.Ordinal): FillIn(element, findings); break;
            case var _ when name.StartsWith("action.datetimepicker", StringComparison.Ordinal): Picker(element, findings); break;
        }
    }

    private static readonly string[] Blocks = ["header", "hero", "body", "footer"];

    /// <summary>Every <c>{key}</c> needs a substitution, and every substitution a place. LINE: #text-message-v2.</summary>
    private static void Placeholders(JsonElement message, Findings findings)
    {
        if (Elements.Text(message, "text") is not { } text) return;
        var keys = TextV2Places.Find(text);
        if (keys is null)
        {
            findings.Add(Problems.Invalid, "text");
            return;
        }
        var given = message.TryGetProperty("substitution", out var map) && map.ValueKind == JsonValueKind.Object
            ? map.EnumerateObject().Select(p => p.Name).ToHashSet()
            : [];
        if (!keys.SetEquals(given)) findings.Add(Problems.Invalid, "substitution");
    }

    /// <summary>Columns of a carousel have the same number of actions, and all or none a picture and a title. LINE: #carousel.</summary>
    private static void SameShape(JsonElement template, Findings findings)
    {
        if (!template.TryGetProperty("columns", out var columns) || columns.ValueKind != JsonValueKind.Array) return;
        var shapes = columns.EnumerateArray().Where(c => c.ValueKind == JsonValueKind.Object).Select(c => (
            c.TryGetProperty("actions", out var a) && a.ValueKind == JsonValueKind.Array ? a.GetArrayLength() : 0,
            Elements.Has(c, "thumbnailImageUrl"), Elements.Has(c, "title")));
        if (shapes.Distinct().Count() > 1) findings.Add(Problems.Invalid, "columns");
    }

    /// <summary>Bubbles of a carousel have the same width. LINE: #f-carousel.</summary>
    private static void SameSize(JsonElement carousel, Findings findings)
    {
        if (!carousel.TryGetProperty("contents", out var bubbles) || bubbles.ValueKind != JsonValueKind.Array) return;
        if (bubbles.EnumerateArray().Select(b => Elements.Text(b, "size") ?? "mega").Distinct().Count() > 1) findings.Add(Problems.Invalid, "contents");
    }

    /// <summary>LINE: #postback-action: fillInText goes with openKeyboard, text not with displayText.</summary>
    private static void FillIn(JsonElement action, Findings findings)
    {
        if (Elements.Has(action, "fillInText") && Elements.Text(action, "inputOption") != "openKeyboard") findings.Add(Problems.Invalid, "fillInText");
        if (Elements.Has(action, "text") && Elements.Has(action, "displayText")) findings.Add(Problems.Invalid, "text");
    }

    private static void Picker(JsonElement action, Findings findings)
    {
        foreach (var property in new[] { "initial", "min", "max" })
            if (Elements.Text(action, property) is { } text && !PickerTimes.IsValid(Elements.Text(action, "mode"), text))
                findings.Add(Problems.Invalid, property);
        if (string.CompareOrdinal(Elements.Text(action, "min") ?? "", Elements.Text(action, "max") ?? "~") >= 0) findings.Add(Problems.Invalid, "min");
    }
}
