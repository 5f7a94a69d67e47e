using PaLineBot.Hosting;
using PaLineBot.Links;
using PaLineBot.PersonalData;
using PaLineBot.Turns;

namespace PaLineBot.Evidence;

/// <summary>The parts of evidence.</summary>
public static class EvidenceServices
{
    public static IServiceCollection AddEvidence(this IServiceCollection services, EvidenceSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(new ToldLimits(settings.FileBytes));
        services.AddSingleton<IEvidenceStore>(_ => settings.S3 is { } s3 ? new S3EvidenceStore(s3, settings.IncomingFolder) : new FolderEvidenceStore(settings.Folder, settings.IncomingFolder));
        services.AddSingleton<EvidenceKeeper>();
        services.AddSingleton<ILinkedFile, LinkedEvidence>();
        services.AddSingleton<ITurnFeature, EvidenceTurns>();
        services.AddSingleton<IPersonalData, EvidenceData>();
        services.AddSingleton<EvidenceQueue>();
        services.AddHosted<EvidenceFetcher>();
        services.AddHosted<EvidenceSweeper>();
        return services;
    }
}
