using System.Security.Cryptography;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Retry keys of push, multicast and broadcast.</summary>
internal static class RetryCheck
{
    /// <summary>False when this request was accepted before, or the key came with another request; the call is answered then.</summary>
    internal static bool IsFirst(ApiCall call)
    {
        if (call.RetryKey is not { } key || call.Channel.RetryKeys.Find(key, call.Now) is not { } known)
        {
            return true;
        }
        if (known.Path != call.Path || !known.Body.AsSpan().SequenceEqual(SHA256.HashData(call.Body)))
        {
            call.RefuseAsViolation(400, "retry-key-changed", "The retry key was used with another request");
            return false;
        }
        FaultSteps.AnswerAccepted(call, known);
        return false;
    }

    internal static void Remember(ApiCall call, IReadOnlyList<SentMessage>? sent)
    {
        if (call.RetryKey is { } key)
        {
            call.Channel.RetryKeys.Accept(key, new Acceptance(call.Now, call.RequestId, call.Path, SHA256.HashData(call.Body), sent));
        }
    }
}
