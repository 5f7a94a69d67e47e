using PaLineBot.Line.Api;

namespace PaLineBot.Line.Messages.Validation;

/// <summary>The body of the 400 with which LINE refuses messages. LINE: reference/messaging-api#error-messages.</summary>
/// <param name="Message">The summary.</param>
/// <param name="Details">The details.</param>
public sealed record MessageRefusal(string Message, IReadOnlyList<LineErrorDetail> Details)
{
    /// <summary>What LINE would answer; null when there is no problem. Problems of bean properties come before those of Flex.</summary>
    public static MessageRefusal? From(IReadOnlyList<MessageProblem> problems)
    {
        if (problems.Count == 0) return null;
        var plain = problems.Where(p => p.FlexMessage is null).ToList();
        if (plain.Count > 0) return new($"The request body has {plain.Count} error(s)", List(plain));
        var first = problems[0].FlexMessage;
        return new($"A message (messages[{first}]) in the request body is invalid", List(problems.Where(p => p.FlexMessage == first)));
    }

    private static List<LineErrorDetail> List(IEnumerable<MessageProblem> problems)
        => [.. problems.Select(p => new LineErrorDetail(p.Problem, p.Property))];
}
