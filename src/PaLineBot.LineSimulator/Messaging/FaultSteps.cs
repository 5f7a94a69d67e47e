using PaLineBot.LineSimulator.Faults;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>What a fault does before and after the endpoint's own work.</summary>
internal static class FaultSteps
{
    /// <summary>True when the call ends here.</summary>
    internal static bool Before(ApiCall call, Fault? fault)
    {
        switch (fault?.Kind)
        {
            case FaultKind.ServerError: call.Refuse(500, Wording.InternalError); return true;
            case FaultKind.RateLimit: call.Refuse(429, Wording.RateLimit); return true;
            case FaultKind.QuotaLimit: call.Refuse(429, Wording.MonthlyLimit); return true;
            case FaultKind.Unauthorized: call.Refuse(401, Wording.Unauthorized); return true;
            case FaultKind.Abort: return true;
            default: return false;
        }
    }

    /// <summary>False when no answer is to be given: the connection breaks.</summary>
    internal static async Task<bool> AfterAsync(ApiCall call, Fault? fault)
    {
        if (fault is null)
        {
            return true;
        }
        if (fault.DelayMs > 0)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(fault.DelayMs), TimeProvider.System);
        }
        switch (fault.Kind)
        {
            case FaultKind.AcceptThenServerError when call.Status < 300:
                call.Refuse(500, Wording.InternalError);
                return true;
            case FaultKind.AlreadyAccepted when call.Status < 300:
                AnswerAccepted(call);
                return true;
            default:
                return fault.Kind is not (FaultKind.Abort or FaultKind.AcceptThenTimeout);
        }
    }

    internal static string Name(FaultKind kind) =>
        System.Text.Json.JsonSerializer.Serialize(kind, SimulatorJson.Default.FaultKind).Trim('"');

    /// <summary>LINE's answer to a retry of something it has: 409, with what was sent.</summary>
    internal static void AnswerAccepted(ApiCall call, Acceptance? accepted = null)
    {
        accepted ??= call.RetryKey is { } key ? call.Channel.RetryKeys.Find(key, call.Now) : null;
        call.Http.Response.Headers["x-line-accepted-request-id"] = accepted?.RequestId ?? call.RequestId;
        call.AnswerWith(409, json =>
        {
            json.WriteString("message", Wording.KeyAccepted);
            if (accepted?.Sent is { } sent)
            {
                SentMessage.Write(json, sent);
            }
        });
    }
}
