using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Webhook;

internal static class WebhookBench
{
    public static Task<Figures> RunAsync(string root) => throw new NotSupportedException();
}
