using System.Text.Json;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>
/// Checks messages as LINE does before it sends them, so that a refusal is found in a test and not by a teacher. The
/// rules are data: <c>message-rules.json</c>.
/// </summary>
public static class MessageValidator
{
    private static readonly MessageProblem Unreadable = new("messages", "The request body could not be parsed as JSON");

    /// <summary>The problems of a JSON array of messages (the value of <c>messages</c>). Never throws.</summary>
    public static IReadOnlyList<MessageProblem> CheckJson(JsonElement messages)
    {
        try
        {
            return Walk(messages);
        }
        catch (InvalidOperationException)
        {
            // a property name that is not valid Unicode
            return [Unreadable];
        }
    }

    private static IReadOnlyList<MessageProblem> Walk(JsonElement messages)
    {
        var findings = new Findings();
        if (messages.ValueKind != JsonValueKind.Array)
        {
            findings.Add(messages.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? Problems.Empty : Problems.Invalid);
            return findings.Problems;
        }
        if (messages.GetArrayLength() is 0 or > MessageLimits.MessagesPerCall) findings.Add(Problems.Size(1, MessageLimits.MessagesPerCall));
        var check = new ObjectCheck(RuleBook.Current, findings);
        var index = 0;
        foreach (var message in messages.EnumerateArray())
        {
            findings.EnterMessage(index++);
            check.Check(message, "message");
            findings.Leave();
        }
        return findings.Problems;
    }
}
