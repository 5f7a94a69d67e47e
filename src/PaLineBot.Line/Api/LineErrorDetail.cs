namespace PaLineBot.Line.Api;

/// <summary>One detail of a refusal. LINE: reference/messaging-api#error-responses.</summary>
/// <param name="Message">What is wrong.</param>
/// <param name="Property">Where, for instance <c>messages[0].text</c>, or a JSON pointer into Flex contents.</param>
public sealed record LineErrorDetail(string? Message, string? Property);
