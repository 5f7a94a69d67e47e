using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Channel access tokens: stateless (15 minutes) and short-lived (30 days). The JWT kind is not simulated.</summary>
internal static class TokenApi
{
    private const int StatelessSeconds = 900;
    private const int ShortLivedSeconds = 30 * 24 * 3600;

    internal static void Map(ApiRoutes routes)
    {
        var open = new ApiRules { Rate = RateRule.PerSecond("token"), Open = true };
        routes.Map("POST", "/oauth2/v3/token", open, call => Issue(call, StatelessSeconds));
        routes.Map("POST", "/v2/oauth/accessToken", open, call => Issue(call, ShortLivedSeconds));
        routes.Map("POST", "/v2/oauth/verify", open, call => Verify(call, Form(call)));
        routes.Map("GET", "/oauth2/v2.1/verify", open, call => Verify(call, new(call.Http.Request.Query.ToDictionary(q => q.Key, q => q.Value))));
        routes.Map("POST", "/v2/oauth/revoke", open, Revoke);
        routes.Map("POST", "/oauth2/v2.1/revoke", open, Revoke);
    }

    private static Dictionary<string, StringValues> Form(ApiCall call) => QueryHelpers.ParseQuery(Encoding.UTF8.GetString(call.Body));

    private static void Issue(ApiCall call, int seconds)
    {
        if (call.Http.Request.ContentType?.StartsWith("application/x-www-form-urlencoded", StringComparison.OrdinalIgnoreCase) != true)
        {
            Refuse(call, 400, "invalid_request", "content type must be application/x-www-form-urlencoded");
            return;
        }
        var form = Form(call);
        if (form.GetValueOrDefault("grant_type") != "client_credentials")
        {
            Refuse(call, 400, "unsupported_grant_type", "grant_type must be client_credentials");
            return;
        }
        var id = form.GetValueOrDefault("client_id").ToString();
        var channel = call.Platform.Channels.Values.FirstOrDefault(c => c.ChannelId == id);
        if (channel is null || channel.ChannelSecret != form.GetValueOrDefault("client_secret").ToString())
        {
            Refuse(call, 400, "invalid_client", "invalid client_id or client_secret");
            return;
        }
        call.Channel = channel;
        var token = Convert.ToBase64String(Guid.NewGuid().ToByteArray()).TrimEnd('=') + Guid.NewGuid().ToString("N");
        call.Platform.AccessTokens[token] = new AccessToken(channel, call.Now.AddSeconds(seconds));
        Prune(call);
        call.Ok(json =>
        {
            json.WriteString("token_type", "Bearer");
            json.WriteString("access_token", token);
            json.WriteNumber("expires_in", seconds);
        });
    }

    private static void Verify(ApiCall call, Dictionary<string, StringValues> fields)
    {
        var text = fields.GetValueOrDefault("access_token").ToString();
        if (call.Platform.AccessTokens.GetValueOrDefault(text) is not { } token || token.Expires <= call.Now)
        {
            Refuse(call, 400, "invalid_request", "The access token expired");
            return;
        }
        call.Ok(json =>
        {
            json.WriteString("client_id", token.Channel.ChannelId);
            json.WriteNumber("expires_in", (long)Math.Min((token.Expires - call.Now).TotalSeconds, ShortLivedSeconds));
            json.WriteString("scope", "P CM");
        });
    }

    private static void Revoke(ApiCall call)
    {
        call.Platform.AccessTokens.TryRemove(Form(call).GetValueOrDefault("access_token").ToString(), out _);
        call.Ok(ReadOnlyMemory<byte>.Empty, "application/json");
    }

    private static void Prune(ApiCall call)
    {
        foreach (var (text, token) in call.Platform.AccessTokens)
        {
            if (token.Expires < call.Now.AddDays(-1))
            {
                call.Platform.AccessTokens.TryRemove(text, out _);
            }
        }
    }

    private static void Refuse(ApiCall call, int status, string error, string description)
    {
        call.Note("violation", "token-refused", $"{error}: {description}");
        call.AnswerWith(status, json =>
        {
            json.WriteString("error", error);
            json.WriteString("error_description", description);
        });
    }
}
