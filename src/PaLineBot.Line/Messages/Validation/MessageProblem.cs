namespace PaLineBot.Line.Messages.Validation;

/// <summary>One thing LINE would refuse.</summary>
/// <param name="Property">Where: <c>messages[0].text</c>; or, inside Flex contents, a JSON pointer relative to them.</param>
/// <param name="Problem">What, in LINE's words where they are known.</param>
/// <param name="FlexMessage">The index of the Flex message the pointer belongs to; null for other properties.</param>
public sealed record MessageProblem(string Property, string Problem, int? FlexMessage = null)
{
    /// <summary>LINE's way of saying it in one line.</summary>
    public override string ToString() => FlexMessage is { } i ? $"messages[{i}] {Property}: {Problem}" : $"{Property}: {Problem}";
}
