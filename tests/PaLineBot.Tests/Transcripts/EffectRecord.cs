using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Effects;
using PaLineBot.Turns;

namespace PaLineBot.Tests.Transcripts;

/// <summary>Which effects a service has made true.</summary>
internal sealed class EffectRecord
{
    private readonly ConcurrentDictionary<Type, bool> done = [];

    public IEnumerable<Type> Done => done.Keys;

    /// <summary>Puts a watch before everything that makes effects true.</summary>
    public void Watch(IServiceCollection services)
    {
        Replace<ITurnFeature>(services, feature => new WatchedFeature(feature, this));
        Replace<EffectBuffer>(services, buffer => new WatchedBuffer(buffer, this));
    }

    public bool Add(Effect effect, bool isDone)
    {
        if (isDone)
        {
            done.TryAdd(effect.GetType(), true);
        }

        return isDone;
    }

    private static void Replace<T>(IServiceCollection services, Func<T, T> by)
        where T : class
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (services[i] is { ServiceType: var type, ImplementationType: { } made } known && type == typeof(T))
            {
                services[i] = ServiceDescriptor.Describe(type, s => by((T)ActivatorUtilities.CreateInstance(s, made)), known.Lifetime);
            }
        }
    }
}
