using PaLineBot.Line.Api;

namespace PaLineBot.Outbox;

/// <summary>LINE did not do what a command asked for; the message says what, why, and what the operator can do. Exit code 1.</summary>
public sealed class LineRefusalException(string message) : InvalidOperationException(message)
{
    /// <summary>Passes over a success; anything else throws.</summary>
    /// <param name="wish">What LINE was to do: "make the menu 'writer'".</param>
    /// <param name="result">What it answered.</param>
    public static void ThrowUnlessDone(string wish, LineResult result)
    {
        if (!result.IsSuccess)
        {
            throw new LineRefusalException($"LINE did not {wish}: {Reason(result)}");
        }
    }

    private static string Reason(LineResult result) => result switch
    {
        LineResult.TokenRefused r => $"the channel id or channel secret was refused ({r.Status} {r.Message}). "
            + "Compare them with the LINE Developers Console, then: PaLineBot district add or district rotate-secret",
        LineResult.RateLimited r => $"too many calls ({r.Message}). LINE makes and deletes 100 menus an hour at most: run the command again later",
        LineResult.Unreachable r => $"no answer ({r.Reason}). Check the network and Line:ApiBase, then run the command again",
        LineResult.Rejected r => string.Join("; ", r.Details.Select(d => $"{d.Property}: {d.Message}").Prepend($"{r.Status} {r.Message}")),
        LineResult.NotFound r => $"404 {r.Message}",
        _ => result.GetType().Name,
    };
}
