using PaLineBot.Hosting;
using PaLineBot.Outbox;

namespace PaLineBot.RichMenus;

/// <summary>The parts of rich menus.</summary>
public static class RichMenuServices
{
    public static IServiceCollection AddRichMenus(this IServiceCollection services)
    {
        services.AddSingleton<IRowSending, RichMenuSending>();
        services.AddJob<RichMenuTurnJob>();
        return services;
    }
}
