using PaLineBot.Hosting;
using PaLineBot.Messages;

namespace PaLineBot.Turns;

/// <summary>The parts that take events through the engine.</summary>
public static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services)
    {
        services.AddSingleton<ReplyRenderer>();
        services.AddSingleton<AccountReader>();
        services.AddSingleton<TurnHandlers>();
        services.AddSingleton<ITurnFeature, QuotedTurns>();
        services.AddSingleton<ChatContexts>();
        services.AddSingleton<LaneLoader>();
        services.AddSingleton<LaneTurns>();
        services.AddSingleton<TurnBatch>();
        services.AddHosted<TurnRunner>();
        return services;
    }
}
