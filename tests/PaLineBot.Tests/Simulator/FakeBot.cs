using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Xunit;

namespace PaLineBot.Tests.Simulator;

/// <summary>A bot that only keeps what it is sent, and answers as told.</summary>
internal sealed class FakeBot : IAsyncDisposable
{
    private readonly WebApplication web;
    private readonly SemaphoreSlim arrived = new(0);

    private FakeBot(WebApplication web) => this.web = web;

    internal string Url => web.Urls.First() + "/webhook";

    /// <summary>Webhooks in the order of their arrival.</summary>
    internal ConcurrentQueue<Webhook> Received { get; } = new();

    /// <summary>Statuses to answer next; then 200.</summary>
    internal ConcurrentQueue<int> Answers { get; } = new();

    internal static async Task<FakeBot> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var bot = new FakeBot(builder.Build());
        bot.web.MapPost("/webhook", bot.TakeAsync);
        await bot.web.StartAsync();
        return bot;
    }

    /// <summary>The next webhook that was not taken yet.</summary>
    internal async Task<Webhook> NextAsync()
    {
        if (!await arrived.WaitAsync(TimeSpan.FromSeconds(60)))
        {
            throw new TimeoutException("no webhook came");
        }
        return Received.TryDequeue(out var next) ? next : throw new InvalidOperationException("taken twice");
    }

    /// <summary>The one event of the next webhook.</summary>
    internal async Task<JsonElement> NextEventAsync() => Assert.Single((await NextAsync()).Events);

    internal async Task<string> NextReplyTokenAsync() => (await NextEventAsync()).GetProperty("replyToken").GetString()!;

    public ValueTask DisposeAsync()
    {
        arrived.Dispose();
        return web.DisposeAsync();
    }

    private async Task TakeAsync(HttpContext http)
    {
        using var memory = new MemoryStream();
        await http.Request.Body.CopyToAsync(memory);
        Received.Enqueue(new Webhook(memory.ToArray(), http.Request.Headers["x-line-signature"]));
        http.Response.StatusCode = Answers.TryDequeue(out var status) ? status : 200;
        arrived.Release();
    }
}
