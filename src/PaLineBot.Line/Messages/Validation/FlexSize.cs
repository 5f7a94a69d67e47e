using System.Runtime.InteropServices;
using System.Text.Json;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>The size of Flex contents in bytes of JSON. LINE: reference/messaging-api#flex-message.</summary>
internal static class FlexSize
{
    public static void Check(JsonElement contents, Findings findings)
    {
        switch (Elements.Text(contents, "type"))
        {
            case "bubble": Check(contents, MessageLimits.FlexBubbleBytes, findings); break;
            case "carousel":
                Check(contents, MessageLimits.FlexCarouselBytes, findings);
                Bubbles(contents, findings);
                break;
        }
    }

    private static void Bubbles(JsonElement carousel, Findings findings)
    {
        if (!carousel.TryGetProperty("contents"u8, out var bubbles) || bubbles.ValueKind != JsonValueKind.Array) return;
        findings.Enter("contents");
        var index = 0;
        foreach (var bubble in bubbles.EnumerateArray())
        {
            findings.Enter(index++);
            Check(bubble, MessageLimits.FlexBubbleBytes, findings);
            findings.Leave();
        }
        findings.Leave();
    }

    private static void Check(JsonElement element, int max, Findings findings)
    {
        if (JsonMarshal.GetRawUtf8Value(element).Length > max) findings.Add($"must be {max} bytes or less");
    }
}
