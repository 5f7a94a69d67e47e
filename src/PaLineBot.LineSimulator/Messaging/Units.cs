using System.Text.Json;
using PaLineBot.LineSimulator.State;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>customAggregationUnits: one name of letters, digits and underscores.</summary>
internal static class Units
{
    internal static bool AreFine(ApiCall call)
    {
        if (!call.Json.TryGetProperty("customAggregationUnits", out var units))
        {
            return true;
        }
        if (units.ValueKind == JsonValueKind.Array && units.GetArrayLength() <= 1
            && units.EnumerateArray().All(u => u.ValueKind == JsonValueKind.String && Ids.AggregationUnit().IsMatch(u.GetString()!)))
        {
            return true;
        }
        call.RefuseAsViolation(
            400, "message-invalid", Wording.Errors(1), new Detail("must be one name of [A-Za-z0-9_]{1,30}", "customAggregationUnits"));
        return false;
    }
}
