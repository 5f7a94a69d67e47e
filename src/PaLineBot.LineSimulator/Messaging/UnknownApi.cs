namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Calls to endpoints that LINE (or the simulator) does not have.</summary>
internal static class UnknownApi
{
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE"];

    internal static void Map(ApiRoutes routes)
    {
        foreach (var method in Methods)
        {
            routes.Map(method, "/v2/{**rest}", new ApiRules { Rate = RateRule.PerSecond("unknown"), Open = true }, Refuse);
            routes.Map(method, "/oauth2/{**rest}", new ApiRules { Rate = RateRule.PerSecond("unknown"), Open = true }, Refuse);
        }
    }

    private static void Refuse(ApiCall call) =>
        call.RefuseAsViolation(404, "unknown-endpoint", Wording.NotFound);
}
