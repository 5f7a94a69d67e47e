using PaLineBot.Hosting;
using PaLineBot.Links;
using PaLineBot.PersonalData;
using PaLineBot.Turns;

namespace PaLineBot.Privacy;

/// <summary>The parts of what people may know, take along and have erased.</summary>
public static class PrivacyServices
{
    public static IServiceCollection AddPrivacy(this IServiceCollection services, ArchiveSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<IPersonalData, ChatData>();
        services.AddSingleton<DataLinks>();
        services.AddSingleton<DataArchive>();
        services.AddSingleton<Erasure>();
        services.AddSingleton<ILinkedFile, LinkedData>();
        services.AddSingleton<ITurnFeature, PrivacyTurns>();
        services.AddJob<RetentionJob>();
        return services;
    }
}
