using System.Text.Json.Serialization;

namespace PaLineBot.LineSimulator.Faults;

/// <summary>A way of misbehaving; see the tables in docs/simulator.md.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FaultKind>))]
public enum FaultKind
{
    /// <summary>Answers 500 and delivers nothing.</summary>
    [JsonStringEnumMemberName("500")] ServerError,

    /// <summary>Answers 429, rate limit.</summary>
    [JsonStringEnumMemberName("429-rate")] RateLimit,

    /// <summary>Answers 429, monthly limit.</summary>
    [JsonStringEnumMemberName("429-quota")] QuotaLimit,

    /// <summary>Answers 401.</summary>
    [JsonStringEnumMemberName("401")] Unauthorized,

    /// <summary>Delivers, and answers 409 as if an earlier try had.</summary>
    [JsonStringEnumMemberName("409")] AlreadyAccepted,

    /// <summary>Answers late.</summary>
    [JsonStringEnumMemberName("delay")] Delay,

    /// <summary>Delivers, and breaks the connection.</summary>
    [JsonStringEnumMemberName("accept-then-timeout")] AcceptThenTimeout,

    /// <summary>Delivers, and answers 500.</summary>
    [JsonStringEnumMemberName("accept-then-500")] AcceptThenServerError,

    /// <summary>Breaks the connection at once.</summary>
    [JsonStringEnumMemberName("abort")] Abort,

    /// <summary>Posts the event twice.</summary>
    [JsonStringEnumMemberName("duplicate")] Duplicate,

    /// <summary>Posts the event after the next one of its chat.</summary>
    [JsonStringEnumMemberName("reorder")] Reorder,

    /// <summary>Does not post the event at first, but redelivers it.</summary>
    [JsonStringEnumMemberName("drop")] Drop,

    /// <summary>Posts the event, loses the answer, redelivers it.</summary>
    [JsonStringEnumMemberName("lose-ack")] LoseAck,

    /// <summary>Posts the event with the next ones in one body.</summary>
    [JsonStringEnumMemberName("mix")] Mix,
}
