using System.Diagnostics;
using System.Text.Json;
using PaLineBot.LineSimulator.Faults;
using PaLineBot.LineSimulator.State;
using PaLineBot.LineSimulator.Watching;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>What every call of a bot goes through: body, token, faults, rate limit, retry key, then the endpoint itself.</summary>
internal sealed class ApiEndpoint(Platform platform, RateLimiter limiter, ApiRules rules, Func<ApiCall, Task> handle)
{
    internal async Task RunAsync(HttpContext http)
    {
        var begun = Stopwatch.GetTimestamp();
        var call = new ApiCall(platform, http, Guid.NewGuid().ToString());
        Fault? fault = null;
        if (call.Path.EndsWith('/'))
        {
            call.RefuseAsViolation(404, "unknown-endpoint", Wording.NotFound);
            await FinishAsync(call, null, begun);
            return;
        }
        var body = await BodyReader.ReadAsync(http.Request, rules.LargestBody);
        if (body is null)
        {
            call.RefuseAsViolation(413, "body-too-large", Wording.TooLarge);
        }
        else
        {
            call.Body = body;
            if (rules.Open || Authenticate(call))
            {
                fault = platform.Faults.StrikeCall(call.Channel?.Key, http.Request.Method, call.Path);
                call.FaultKind = fault is null ? null : FaultSteps.Name(fault.Kind);
                if (!FaultSteps.Before(call, fault) && Admit(call))
                {
                    await handle(call);
                }
            }
        }
        await FinishAsync(call, fault, begun);
    }

    private async Task FinishAsync(ApiCall call, Fault? fault, long begun)
    {
        var answered = await FaultSteps.AfterAsync(call, fault);
        if (call.Status >= 400)
        {
            call.Channel?.Counters.Refused(call.Status);
        }
        if (platform.Requests.IsOn)
        {
            Log(call, answered, begun);
        }
        if (!answered)
        {
            call.Http.Abort();
            return;
        }
        var response = call.Http.Response;
        response.StatusCode = call.Status;
        response.Headers["x-line-request-id"] = call.RequestId;
        response.ContentType = call.ContentType;
        response.ContentLength = call.Answer.Length;
        await response.Body.WriteAsync(call.Answer);
    }

    private bool Authenticate(ApiCall call)
    {
        string header = call.Http.Request.Headers.Authorization.ToString();
        if (header.StartsWith("Bearer ", StringComparison.Ordinal)
            && platform.AccessTokens.TryGetValue(header[7..], out var token))
        {
            call.Channel = token.Channel;
            if (token.Expires > call.Now)
            {
                return true;
            }
            call.Note("notice", "token-expired", "the access token has expired");
        }
        else
        {
            call.Note("notice", "token-unknown", header.Length == 0 ? "no Authorization header" : "unknown or revoked access token");
        }
        call.Refuse(401, Wording.Unauthorized);
        return false;
    }

    private bool Admit(ApiCall call)
    {
        if (platform.Settings.RateLimits && call.Channel is not null && !limiter.TryTake(call.Channel, rules.Rate))
        {
            call.Note("notice", "rate-limit", $"more than {rules.Rate.Calls} in {rules.Rate.Seconds} s: {rules.Rate.Name}");
            call.Refuse(429, Wording.RateLimit);
            return false;
        }
        return AdmitRetryKey(call) && (!rules.Json || AdmitJson(call));
    }

    private bool AdmitRetryKey(ApiCall call)
    {
        if (!call.Http.Request.Headers.TryGetValue("X-Line-Retry-Key", out var text))
        {
            return true;
        }
        if (!rules.RetryKey)
        {
            call.RefuseAsViolation(400, "retry-key-not-allowed", "The retry key is not supported by this endpoint");
            return false;
        }
        if (!Ids.IsRetryKey(text.ToString(), out var key))
        {
            call.RefuseAsViolation(400, "retry-key-invalid", Wording.KeyInvalid);
            return false;
        }
        call.RetryKey = key;
        return true;
    }

    private static bool AdmitJson(ApiCall call)
    {
        var type = call.Http.Request.ContentType ?? "";
        if (!type.StartsWith("application/json", StringComparison.OrdinalIgnoreCase))
        {
            call.RefuseAsViolation(415, "content-type", $"The content type, {type}, is not supported");
            return false;
        }
        try
        {
            call.Json = JsonElement.Parse(call.Body);
        }
        catch (JsonException wrong)
        {
            call.RefuseAsViolation(
                400, "not-json", $"The request body could not be parsed as JSON (line: {wrong.LineNumber + 1}, column: {wrong.BytePositionInLine + 1})");
            return false;
        }
        if (call.Json.ValueKind != JsonValueKind.Object)
        {
            call.RefuseAsViolation(400, "not-json", "The request body could not be parsed as JSON (line: 1, column: 1)");
            return false;
        }
        return true;
    }

    private void Log(ApiCall call, bool answered, long begun)
    {
        var isText = call.ContentType is null or "application/json";
        var isBinary = call.Http.Request.ContentType?.StartsWith("image/", StringComparison.Ordinal) == true;
        platform.Requests.Add(new RequestEntry(
            0, "call", call.Now, call.Http.Request.Method, call.Path + call.Http.Request.QueryString, call.Channel?.Key,
            answered ? call.Status : 0, Math.Round(Stopwatch.GetElapsedTime(begun).TotalMilliseconds, 3), call.RequestId, call.FaultKind,
            rules.Open ? "(secret)" : isBinary ? $"({call.Body.Length} bytes)" : RequestLog.Text(call.Body),
            rules.Open ? "(secret)" : isText ? RequestLog.Text(call.Answer.Span) : $"({call.Answer.Length} bytes)"));
    }
}
