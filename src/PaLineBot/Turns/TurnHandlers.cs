using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Data;

namespace PaLineBot.Turns;

/// <summary>Which feature makes an effect true, answers a request for facts, and forgets what was taken back.</summary>
public sealed class TurnHandlers
{
    private readonly Dictionary<Type, Func<Work, Effect, Task<bool>>> effects = [];
    private readonly Dictionary<Type, Func<Work, FactRequest, Task<object?>>> facts = [];
    private readonly List<Func<Work, string, Task>> forgetting = [];

    /// <summary>Registers all features; two for one effect or request is an error.</summary>
    public TurnHandlers(IEnumerable<ITurnFeature> features)
    {
        foreach (var feature in features)
        {
            feature.AddTo(this);
        }
    }

    /// <summary>Effects and requests that have a handler.</summary>
    public IEnumerable<Type> Handled => effects.Keys.Concat(facts.Keys);

    /// <summary>The feature's function answers false when a guard refused it: the facts the engine saw were no longer so.</summary>
    public void Effect<T>(Func<Work, T, Task<bool>> run)
        where T : Effect => effects.Add(typeof(T), (work, effect) => run(work, (T)effect));

    /// <summary>Facts that a topic asks for.</summary>
    public void Fact<TRequest, TAnswer>(Func<Work, TRequest, Task<TAnswer>> load)
        where TRequest : FactRequest<TAnswer> => facts.Add(typeof(TRequest), async (work, request) => await load(work, (TRequest)request));

    /// <summary>A message with this id was taken back.</summary>
    public void Unsent(Func<Work, string, Task> forget) => forgetting.Add(forget);

    /// <summary>Makes an effect true; false when a guard refused it.</summary>
    public Task<bool> RunAsync(Work work, Effect effect) => effects.TryGetValue(effect.GetType(), out var run)
        ? run(work, effect)
        : throw new InvalidOperationException($"no handler for effect {effect.GetType().Name}");

    /// <summary>Answers a request for facts.</summary>
    public Task<object?> LoadAsync(Work work, FactRequest request) => facts.TryGetValue(request.GetType(), out var load)
        ? load(work, request)
        : throw new InvalidOperationException($"no facts for {request.GetType().Name}");

    /// <summary>Forgets what a message brought that was taken back.</summary>
    public async Task ForgetAsync(Work work, string messageId)
    {
        foreach (var forget in forgetting)
        {
            await forget(work, messageId);
        }
    }
}
