using System.Text.Json;

namespace PaLineBot.Tests.Simulator;

/// <summary>What a bot was sent.</summary>
internal sealed record Webhook(byte[] Body, string? Signature)
{
    internal JsonElement Json => JsonElement.Parse(Body);

    internal IReadOnlyList<JsonElement> Events => [.. Json.GetProperty("events").EnumerateArray()];
}
