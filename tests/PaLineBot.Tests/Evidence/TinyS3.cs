using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace PaLineBot.Tests.Evidence;

/// <summary>As much of S3 as the store needs: signed PUT, GET and DELETE of objects in one bucket.</summary>
internal sealed class TinyS3 : IAsyncDisposable
{
    private readonly WebApplication app;

    private TinyS3(WebApplication app) => this.app = app;

    public ConcurrentDictionary<string, byte[]> Objects { get; } = new();

    public bool IsAway { get; set; }

    /// <summary>What a GET waits for.</summary>
    public Task Gives { get; set; } = Task.CompletedTask;

    /// <summary>How many GETs have come.</summary>
    public int Asked => asked;

    private int asked;

    public Uri Address => new(app.Urls.First());

    public static async Task<TinyS3> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var s3 = new TinyS3(app);
        app.Map("/bucket/{**key}", s3.AnswerAsync);
        await app.StartAsync();
        return s3;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext http)
    {
        var key = (string)http.Request.RouteValues["key"]!;
        var signed = http.Request.Headers.Authorization.ToString().StartsWith("AWS4-HMAC-SHA256 Credential=key/", StringComparison.Ordinal);
        if (IsAway || !signed)
        {
            http.Response.StatusCode = IsAway ? 503 : 403;
            return;
        }

        switch (http.Request.Method)
        {
            case "PUT":
                using (var memory = new MemoryStream())
                {
                    await http.Request.Body.CopyToAsync(memory);
                    Objects[key] = memory.ToArray();
                    http.Response.Headers.ETag = "\"x\"";
                }

                break;
            case "DELETE":
                Objects.TryRemove(key, out _);
                http.Response.StatusCode = 204;
                break;
            case "GET" when Objects.TryGetValue(key, out var bytes):
                Interlocked.Increment(ref asked);
                await Gives;
                http.Response.ContentLength = bytes.Length;
                await http.Response.Body.WriteAsync(bytes);
                break;
            default:
                http.Response.StatusCode = 404;
                http.Response.ContentType = "application/xml";
                await http.Response.WriteAsync("<Error><Code>NoSuchKey</Code><Message>none</Message></Error>");
                break;
        }
    }
}
