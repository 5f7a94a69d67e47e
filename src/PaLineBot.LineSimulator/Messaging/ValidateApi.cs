namespace PaLineBot.LineSimulator.Messaging;

/// <summary>POST /v2/bot/message/validate/*: looks at messages and sends nothing.</summary>
internal static class ValidateApi
{
    internal static void Map(ApiRoutes routes)
    {
        foreach (var kind in (string[])["reply", "push", "multicast", "narrowcast", "broadcast"])
        {
            routes.PostJson($"/v2/bot/message/validate/{kind}", Validate);
        }
    }

    private static void Validate(ApiCall call)
    {
        if (Outgoing.Refusal(call) is { } refusal)
        {
            call.Refuse(400, refusal.Message, [.. refusal.Details.Select(Detail.From)]);
        }
    }
}
