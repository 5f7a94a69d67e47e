namespace PaLineBot.LineSimulator.State;

/// <summary>One event on its way to the bot. The same event may be posted again, marked as a redelivery.</summary>
internal sealed record PostedEvent
{
    private static readonly byte[] First = ",\"deliveryContext\":{\"isRedelivery\":false}}"u8.ToArray();
    private static readonly byte[] Again = ",\"deliveryContext\":{\"isRedelivery\":true}}"u8.ToArray();

    internal required string Id { get; init; }

    internal required Chat? Chat { get; init; }

    internal ReplyToken? Token { get; init; }

    /// <summary>The event's JSON without its last brace; deliveryContext and the brace follow. Whole when <see cref="IsWhole"/>.</summary>
    internal required byte[] Json { get; init; }

    /// <summary>An event to be sent as it stands.</summary>
    internal bool IsWhole { get; init; }

    internal bool IsRedelivery { get; init; }

    internal int Tries { get; init; }

    /// <summary>A fault: the bot's answer counts as lost after this many real milliseconds.</summary>
    internal int? LoseAckMs { get; init; }

    /// <summary>The same event, to be posted once more.</summary>
    internal PostedEvent Redelivery() => this with { IsRedelivery = true, Tries = Tries + 1, LoseAckMs = null };

    internal PostedEvent LosingAck(int ms) => this with { IsRedelivery = false, Tries = 0, LoseAckMs = ms };

    internal ReadOnlySpan<byte> Tail => IsWhole ? [] : IsRedelivery ? Again : First;
}
