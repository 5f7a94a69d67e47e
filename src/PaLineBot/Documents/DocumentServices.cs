using PaLineBot.Documents.Batches;
using PaLineBot.Documents.Kept;
using PaLineBot.Documents.Pdf;
using PaLineBot.Documents.Verify;
using PaLineBot.Hosting;
using PaLineBot.Links;
using PaLineBot.Turns;

namespace PaLineBot.Documents;

/// <summary>The parts and the addresses of papers.</summary>
public static class DocumentServices
{
    public static IServiceCollection AddDocuments(this IServiceCollection services, DocumentSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton<PaperMaker>();
        services.AddSingleton<PaperService>();
        services.AddSingleton<PaperDrawing>();
        services.AddSingleton<ITurnFeature, PaperTurns>();
        services.AddSingleton<ILinkedFile, LinkedPaper>();
        services.AddSingleton<ILinkedFile, LinkedBatch>();
        services.AddSingleton<BatchJobs>();
        services.AddSingleton<BatchFiles>();
        services.AddSingleton<KeptPdfs>();
        services.AddSingleton<DraftPdfs>();
        services.AddSingleton<PaperPdfs>();
        services.AddSingleton<PdfConverter>();
        services.AddHostedService(s => s.GetRequiredService<PdfConverter>());
        services.AddJob<BatchWorker>();
        services.AddHostedService<KeptPdfCleaner>();
        return services;
    }

    public static void MapPapers(this IEndpointRouteBuilder routes)
    {
        routes.MapVerify();
    }
}
