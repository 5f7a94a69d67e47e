using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using PaLineBot.Agreements;
using PaLineBot.Boards;
using PaLineBot.Data;
using PaLineBot.Districts;
using PaLineBot.Documents;
using PaLineBot.Duties;
using PaLineBot.Evidence;
using PaLineBot.Groups;
using PaLineBot.Hosting;
using PaLineBot.Inbox;
using PaLineBot.Jobs;
using PaLineBot.Liff;
using PaLineBot.Line.Api;
using PaLineBot.Links;
using PaLineBot.Messages;
using PaLineBot.Notices;
using PaLineBot.Outbox;
using PaLineBot.People;
using PaLineBot.PersonalData;
using PaLineBot.Privacy;
using PaLineBot.RichMenus;
using PaLineBot.Rules.Forms;
using PaLineBot.Time;
using PaLineBot.Turns;
using PaLineBot.Webhook;

namespace PaLineBot.Operations;

/// <summary>The service in one look: what it is made of and what it answers to.</summary>
public static class PaLineBotApp
{
    /// <summary>Builds the service on a database that has been migrated.</summary>
    /// <param name="builder">The host builder.</param>
    /// <param name="settings">Checked settings.</param>
    /// <param name="clock">A clock that has been set already, or null for a new one.</param>
    public static WebApplication Build(WebApplicationBuilder builder, Settings settings, string connectionString, TimeProvider? clock = null)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.ServeWholeRequests();
            kestrel.AddServerHeader = false;
        });
        builder.Services.AddPaLineBot(settings, connectionString, clock);
        var app = builder.Build();
        app.UseProxies(settings);
        app.UseResponseCompression();
        app.MapWebhook();
        app.MapHealth();
        app.MapHomePage();
        app.MapLiff(app.Services.GetRequiredService<LiffRoutes>());
        app.MapFileLinks();
        app.MapPapers();
        app.UseJobsDashboard();
        return app;
    }

    /// <summary>The routes of the mini-app's API.</summary>
    public static LiffRoutes Routes()
    {
        var routes = new LiffRoutes();
        foreach (var map in (Action<LiffRoutes>[])[SessionApi.Map, FormsApi.Map, AgreementApi.Map, SubmitApi.Map, ApproverApi.Map, BoardApi.Map, PapersApi.Map, EvidenceApi.Map, DataApi.Map])
        {
            map(routes);
        }

        return routes;
    }

    private static void UseProxies(this WebApplication app, Settings settings)
    {
        if (settings.Proxies.Count == 0)
        {
            return;
        }

        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in settings.Proxies)
        {
            forwarded.KnownIPNetworks.Add(network);
        }

        app.UseForwardedHeaders(forwarded);
    }

    /// <summary>Everything the service and its command line share.</summary>
    public static IServiceCollection AddPaLineBot(this IServiceCollection services, Settings settings, string connectionString, TimeProvider? clock = null)
    {
        DapperTypes.Register();
        services.AddSingleton(settings);
        services.AddSingleton(_ => settings.Database.Open(connectionString));
        services.AddSingleton(_ => settings.Database.OpenForMessages(connectionString));
        services.AddSingleton(settings.Inbox);
        services.AddKeys(settings);
        services.AddSingleton(Catalogue(settings));
        services.AddSingleton(CardRenderer.Load(settings.TemplatesFolder));
        services.AddSingleton(InstanceId.Fresh());
        services.AddSingleton(settings.OutboxLease);
        services.AddSingleton<SecretProtector>();
        services.AddSingleton<Peppers>();
        services.AddSingleton(settings.Joining);
        services.AddSingleton(settings.Retention);
        services.AddClock(settings.Simulator, clock ?? ServiceClock.Of(settings.Simulator));
        services.AddLine(settings);
        services.AddMessagePath();
        services.AddDuties();
        services.AddPeople();
        services.AddAgreements();
        services.AddSingleton<ITurnFeature, GroupTurns>();
        services.AddEvidence(settings.Evidence);
        services.AddSingleton<Readiness>();
        services.AddLiff(settings.Requests, new LiffFolder(settings.LiffFolder, settings.Simulator.Clock), Routes());
        services.AddSingleton(s => new PublicAddress(settings.PublicAddress, s));
        services.AddSingleton(settings.Links);
        services.AddSingleton<FileLinks>();
        services.AddDocuments(settings.Documents);
        services.AddPrivacy(settings.Archives);
        services.AddJobs(settings.Operators);
        return services;
    }

    private static void AddKeys(this IServiceCollection services, Settings settings)
    {
        var keys = services.AddDataProtection().SetApplicationName("PaLineBot")
            .PersistKeysToFileSystem(new DirectoryInfo(PrivateFiles.Folder(Path.Combine(settings.DataFolder, "keys"))));
        if (settings.KeyCertificate is { } certificate)
        {
            keys.ProtectKeysWithCertificate(certificate);
        }

        if (settings.FormerKeyCertificate is { } former)
        {
            keys.UnprotectKeysWithAnyCertificate(former);
        }
    }

    private static void AddClock(this IServiceCollection services, SimulatorSettings simulator, TimeProvider clock)
    {
        services.AddSingleton(simulator);
        services.AddSingleton(clock);
        if (clock is SimulatedClock simulated)
        {
            services.AddSingleton(simulated);
            services.AddHostedService<SimulatedClockFollower>();
        }
    }

    private static void AddLine(this IServiceCollection services, Settings settings)
    {
        services.AddSingleton(settings.Line);
        services.AddSingleton(_ => LineHttp.CreateClient(settings.LineTimeout));
        services.AddSingleton<LineClients>();
    }

    // Hosted services start in this order and stop in reverse: districts before webhooks, the sender last to stop.
    private static void AddMessagePath(this IServiceCollection services)
    {
        services.AddHosted<DistrictDirectory>();
        services.AddSingleton<DistrictWorks>();
        services.AddSingleton<OutboxStore>();
        services.AddSingleton<ReplySending>();
        services.AddSingleton<IRowSending, PushSending>();
        services.AddRichMenus();
        services.AddHosted<SentMarker>();
        services.AddHosted<OutboxSender>();
        services.AddSingleton<InboxSignal>();
        services.AddTurns();
        services.AddHosted<InboxWriter>();
        services.AddJob<InboxCleaner>();
        services.AddSingleton<AccountQuery, NoticesQuery>();
        services.AddSingleton<ITurnFeature, NoticeTurns>();
        services.AddSingleton<IPersonalData, NoticeData>();
        services.AddSingleton<MonthlyQuota>();
        services.AddSingleton<OpenQuestions>();
        services.AddHosted<NoticePusher>();
        services.AddHosted<WarmUp>();
    }

    private static FormCatalogue Catalogue(Settings settings) => settings.FormsFolder is null
        ? FormCatalogue.Embedded
        : FormCatalogue.Embedded.With(Directory.GetFiles(settings.FormsFolder, "*.json").Select(f => (Path.GetFileName(f), File.ReadAllText(f))));
}
