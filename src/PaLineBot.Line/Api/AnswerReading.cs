using PaLineBot.Line.Json;

namespace PaLineBot.Line.Api;

/// <summary>From the JSON of a success to its record; null when the shape is not LINE's.</summary>
internal static class AnswerReading
{
    public static Profile? Profile(ReadOnlyMemory<byte> body)
        => Parse(body) is var j && j["userId"].Text is { } id && j["displayName"].Text is { } name
            ? new Profile(id, name, j["pictureUrl"].Text, j["statusMessage"].Text, j["language"].Text)
            : null;

    public static GroupSummary? Group(ReadOnlyMemory<byte> body)
        => Parse(body) is var j && j["groupId"].Text is { } id
            ? new GroupSummary(id, j["groupName"].Text ?? "", j["pictureUrl"].Text)
            : null;

    public static MemberCount? Count(ReadOnlyMemory<byte> body)
        => Parse(body)["count"].SmallInteger is { } count ? new MemberCount(count) : null;

    public static MessageQuota? Quota(ReadOnlyMemory<byte> body)
        => Parse(body) is var j && j["type"].Text switch { "none" => true, "limited" => j["value"].Integer is not null, _ => false }
            ? new MessageQuota(j["type"].Text == "limited" ? j["value"].Integer : null)
            : null;

    public static MessageConsumption? Consumption(ReadOnlyMemory<byte> body)
        => Parse(body)["totalUsage"].Integer is { } used ? new MessageConsumption(used) : null;

    public static BotInfo? Bot(ReadOnlyMemory<byte> body)
        => Parse(body) is var j && j["userId"].Text is { } id
            ? new BotInfo(
                id, j["basicId"].Text ?? "", j["premiumId"].Text, j["displayName"].Text ?? "", j["pictureUrl"].Text,
                j["chatMode"].Text, j["markAsReadMode"].Text)
            : null;

    public static WebhookEndpoint? Endpoint(ReadOnlyMemory<byte> body)
        => Parse(body) is var j && j["endpoint"].Text is { } uri ? new WebhookEndpoint(uri, j["active"].Flag ?? false) : null;

    public static WebhookTest? Test(ReadOnlyMemory<byte> body)
        => Parse(body) is var j && j["success"].Flag is { } success
            ? new WebhookTest(success, j["statusCode"].SmallInteger, j["reason"].Text, j["detail"].Text)
            : null;

    public static Transcoding? Transcoding(ReadOnlyMemory<byte> body)
        => Parse(body)["status"].Text is { } status ? new Transcoding(status) : null;

    public static string? RichMenuId(ReadOnlyMemory<byte> body) => Parse(body)["richMenuId"].Text;

    public static string? LinkToken(ReadOnlyMemory<byte> body) => Parse(body)["linkToken"].Text;

    public static IReadOnlyList<RichMenuSummary> RichMenus(ReadOnlyMemory<byte> body)
        => [.. Parse(body)["richmenus"].Items.Where(m => m["richMenuId"].Text is not null)
            .Select(m => new RichMenuSummary(m["richMenuId"].Text!, m["name"].Text, m["chatBarText"].Text))];

    private static TolerantJson Parse(ReadOnlyMemory<byte> body) => TolerantJson.Parse(body.Span);
}
