using System.Reflection;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Turns;

namespace PaLineBot.Tests.Transcripts;

/// <summary>A feature as it is; what it has made true is written down.</summary>
internal sealed class WatchedFeature(ITurnFeature feature, EffectRecord record) : ITurnFeature
{
    public void AddTo(TurnHandlers on)
    {
        var own = new TurnHandlers([feature]);
        foreach (var type in own.Handled)
        {
            if (type.IsSubclassOf(typeof(Effect)))
            {
                Pass(nameof(PassEffect), [type], on, own);
            }
            else
            {
                Pass(nameof(PassFact), [type, type.BaseType!.GenericTypeArguments[0]], on, own);
            }
        }

        on.Unsent(own.ForgetAsync);
    }

    private void Pass(string how, Type[] types, TurnHandlers on, TurnHandlers own) =>
        GetType().GetMethod(how, BindingFlags.Instance | BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(types).Invoke(this, [on, own]);

    private void PassEffect<T>(TurnHandlers on, TurnHandlers own)
        where T : Effect => on.Effect<T>(async (work, effect) => record.Add(effect, await own.RunAsync(work, effect)));

    private static void PassFact<TRequest, TAnswer>(TurnHandlers on, TurnHandlers own)
        where TRequest : FactRequest<TAnswer> => on.Fact<TRequest, TAnswer>(async (work, request) => (TAnswer)(await own.LoadAsync(work, request))!);
}
