using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Operations;
using PaLineBot.Turns;
using Xunit;

namespace PaLineBot.Tests.Transcripts;

/// <summary>Walks all that the conversation can ask for and change: each has one handler among the features of the service.</summary>
public sealed class HandlerTests : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("paline-handlers-");
    private WebApplication? app;

    private IServiceProvider Services => app!.Services;

    // It is not started, so no database is needed.
    public ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Default"] = "Host=127.0.0.1", ["Data:Folder"] = folder.FullName });
        app = PaLineBotApp.Build(builder, Settings.From(builder.Configuration), "Host=127.0.0.1");
        return ValueTask.CompletedTask;
    }

    [Fact]
    public void Every_effect_is_made_true_by_one_feature()
    {
        var buffers = Services.GetServices<EffectBuffer>().ToList();
        var buffered = Kinds.TypesOf<Effect>().SelectMany(t => buffers.Where(b => b.Takes((Effect)RuntimeHelpers.GetUninitializedObject(t))).Select(_ => t));
        Assert.Equal(Kinds.Of<Effect>(), Kinds.Sorted(Handled<Effect>().Concat(buffered)));
    }

    [Fact]
    public void Every_fact_is_answered_by_one_feature() => Assert.Equal(Kinds.Of<FactRequest>(), Kinds.Sorted(Handled<FactRequest>()));

    public async ValueTask DisposeAsync()
    {
        await app!.DisposeAsync();
        folder.Delete(recursive: true);
    }

    // Each feature by itself, so that what two of them handle stands twice.
    private IEnumerable<Type> Handled<T>() =>
        Services.GetServices<ITurnFeature>().SelectMany(f => new TurnHandlers([f]).Handled).Where(t => t.IsAssignableTo(typeof(T)));
}
