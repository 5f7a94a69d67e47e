namespace PaLineBot.Conversation.Facts;

/// <summary>The answers to what a turn asked for; null is an answer, too.</summary>
public sealed class FactAnswers
{
    private readonly Dictionary<FactRequest, object?> answers = [];

    public void Add(FactRequest request, object? answer) => answers.Add(request, answer);

    /// <summary>The answer; throws when it was not asked for, since what was not loaded must not look empty.</summary>
    public TAnswer Get<TAnswer>(FactRequest<TAnswer> request) => answers.TryGetValue(request, out var answer)
        ? (TAnswer)answer!
        : throw new InvalidOperationException($"{request} was not asked for");
}
