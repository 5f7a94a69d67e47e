using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>What a value may be. <c>text</c> counts UTF-16 units, <c>graphemes</c> what a reader sees as one character, <c>codePoints</c> each mark of it.</summary>
internal sealed record ValueRule
{
    public required string Kind { get; set; }
    public double? Min { get; set; }
    public double? Max { get; set; }
    public double? MaxWithImageOrTitle { get; set; }
    public bool NonEmpty { get; set; }
    public string? Pattern { get; set; }
    public string? Of { get; set; }
    public IReadOnlyList<string>? Values { get; set; }

    [JsonIgnore]
    public Regex? Matcher { get; set; }
}
