namespace PaLineBot.Rules.Text;

/// <summary>What a number in a text is.</summary>
public enum NumberKind
{
    /// <summary>A quantity, with or without a unit: 30 คน, 12.</summary>
    Count,

    /// <summary>A percentage: ร้อยละ 80, 80%, ๘๐ เปอร์เซ็นต์.</summary>
    Percent,

    /// <summary>A part of a whole: 3 ใน 4, 1 : 20, ครึ่งหนึ่ง.</summary>
    Ratio,

    /// <summary>A name or an order, no quantity: ป.5, พ.ศ. 2570, ระดับ 3, ข้อ 1.2, the 1) of a list.</summary>
    Label,
}

/// <summary>One number found in a text.</summary>
/// <param name="Start">UTF-16 offset of the first code unit (of ร้อยละ when it stands before).</param>
/// <param name="Length">Code units, unit word included.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Value">The value (a ratio as its quotient), or null when it is too large or divides by zero.</param>
/// <param name="Unit">The unit word after it, or ร้อยละ, %, or null.</param>
public sealed record NumberMention(int Start, int Length, NumberKind Kind, decimal? Value, string? Unit);
