using System.Runtime.CompilerServices;
using Xunit;

namespace PaLineBot.Tests.Support;

/// <summary>Awaits conditions instead of sleeping.</summary>
public static class Eventually
{
    // Far more than it takes: a busy machine must not fail a test that is right.
    private const int Patience = 60;

    private const int LongestPause = 20;

    /// <summary>Returns as soon as the condition holds; fails after <paramref name="seconds"/>.</summary>
    public static async Task HoldsAsync(
        Func<Task<bool>> condition, int seconds = Patience, [CallerArgumentExpression(nameof(condition))] string what = "")
    {
        var started = TimeProvider.System.GetTimestamp();
        var pause = 1;
        while (!await condition())
        {
            Assert.True(TimeProvider.System.GetElapsedTime(started) < TimeSpan.FromSeconds(seconds), $"did not come true in {seconds} s: {what}");
            await Task.Delay(TimeSpan.FromMilliseconds(pause), TimeProvider.System);
            pause = Math.Min(2 * pause, LongestPause);
        }
    }

    /// <summary>As the other, for conditions that need no waiting themselves.</summary>
    public static Task HoldsAsync(Func<bool> condition, int seconds = Patience, [CallerArgumentExpression(nameof(condition))] string what = "") =>
        HoldsAsync(() => Task.FromResult(condition()), seconds, what);
}
