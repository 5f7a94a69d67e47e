using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.People;

/// <summary>Makes and changes channels.</summary>
public sealed class ChannelBook(Platform platform)
{
    /// <summary>Makes a channel, or changes the one with this key.</summary>
    /// <exception cref="ControlException">A field is not what it should be.</exception>
    public Channel Set(ChannelOrder order)
    {
        if (order.Key.Length == 0 || (order.BotUserId is { } bot && !Ids.IsUser(bot)))
        {
            throw new ControlException(400, "key must not be empty, botUserId must be U and 32 hex digits");
        }
        if (order.WebhookUrl is { Length: > 0 } url && !Uri.IsWellFormedUriString(url, UriKind.Absolute))
        {
            throw new ControlException(400, "webhookUrl must be an absolute address");
        }
        var channel = platform.Channels.GetOrAdd(order.Key, _ => Make(order));
        Change(channel, order);
        platform.Stream.Send("channel", json => Write(json, channel));
        return channel;
    }

    /// <summary>Kills every access token of a channel.</summary>
    public void RevokeTokens(Channel channel)
    {
        foreach (var (text, token) in platform.AccessTokens)
        {
            if (token.Channel == channel)
            {
                platform.AccessTokens.TryRemove(text, out _);
            }
        }
    }

    /// <summary>Puts a channel back as new, with its settings.</summary>
    internal Channel Renew(Channel old) => Set(new ChannelOrder
    {
        Key = old.Key,
        ChannelId = old.ChannelId,
        ChannelSecret = old.ChannelSecret,
        AccessToken = old.LongLivedToken,
        WebhookUrl = old.WebhookUrl,
        WebhookActive = old.WebhookActive,
        Quota = old.Quota.Limit,
        DisplayName = old.DisplayName,
        BasicId = old.BasicId,
        BotUserId = old.BotUserId,
        PictureUrl = old.PictureUrl,
        Redelivery = old.Redelivery,
        Verified = old.Verified,
    });

    internal void Write(Utf8JsonWriter json, Channel channel)
    {
        json.WriteStartObject();
        json.WriteString("key", channel.Key);
        json.WriteString("channelId", channel.ChannelId);
        json.WriteString("channelSecret", channel.ChannelSecret);
        json.WriteString("accessToken", channel.LongLivedToken);
        json.WriteString("botUserId", channel.BotUserId);
        json.WriteString("displayName", channel.DisplayName);
        json.WriteString("basicId", channel.BasicId);
        json.WriteString("pictureUrl", channel.PictureUrl);
        json.WriteString("webhookUrl", channel.WebhookUrl);
        json.WriteBoolean("webhookActive", channel.WebhookActive);
        json.WritePropertyName("redelivery");
        JsonSerializer.Serialize(json, channel.Redelivery, SimulatorJson.Default.RedeliveryRule);
        json.WriteBoolean("verified", channel.Verified);
        json.WritePropertyName("quota");
        json.WriteRawValue(channel.Quota.Limit?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "null");
        json.WriteNumber("billableThisMonth", channel.Quota.Used(platform.Clock.GetUtcNow()));
        json.WriteEndObject();
    }

    private static Channel Make(ChannelOrder order) => new()
    {
        Key = order.Key,
        ChannelId = order.ChannelId ?? "20" + Ids.Digits(8),
        ChannelSecret = order.ChannelSecret ?? Ids.Secret(),
        BotUserId = order.BotUserId ?? Ids.User(),
        DisplayName = order.DisplayName ?? order.Key,
        BasicId = order.BasicId ?? "@" + order.Key,
    };

    private void Change(Channel channel, ChannelOrder order)
    {
        channel.ChannelId = order.ChannelId ?? channel.ChannelId;
        channel.ChannelSecret = order.ChannelSecret ?? channel.ChannelSecret;
        channel.BotUserId = order.BotUserId ?? channel.BotUserId;
        channel.DisplayName = order.DisplayName ?? channel.DisplayName;
        channel.BasicId = order.BasicId ?? channel.BasicId;
        channel.PictureUrl = order.PictureUrl ?? channel.PictureUrl;
        channel.WebhookUrl = order.WebhookUrl ?? channel.WebhookUrl;
        channel.WebhookActive = order.WebhookActive ?? channel.WebhookActive;
        channel.Redelivery = order.Redelivery ?? channel.Redelivery;
        channel.Verified = order.Verified ?? channel.Verified;
        channel.Quota.Limit = order.UnlimitedQuota ? null : order.Quota ?? channel.Quota.Limit;
        if (order.AccessToken is { Length: > 0 } token)
        {
            channel.LongLivedToken = token;
            platform.AccessTokens[token] = new AccessToken(channel, DateTimeOffset.MaxValue);
        }
    }
}
