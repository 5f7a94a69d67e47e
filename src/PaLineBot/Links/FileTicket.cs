using System.Text.Json;

namespace PaLineBot.Links;

/// <summary>What a link opens, and for whom.</summary>
/// <param name="Kind">Tells which <see cref="ILinkedFile"/> opens it.</param>
/// <param name="Holder">Who asked for it.</param>
/// <param name="ExpiresAt">Until when it works.</param>
/// <param name="What">The ticket of that kind.</param>
public sealed record FileTicket(TicketKind Kind, LinkHolder Holder, DateTimeOffset ExpiresAt, JsonElement What)
{
    /// <summary>The ticket of that kind.</summary>
    public T Read<T>()
        where T : notnull => What.Deserialize<T>() ?? throw new JsonException($"a link of kind {Kind} has another ticket");
}
