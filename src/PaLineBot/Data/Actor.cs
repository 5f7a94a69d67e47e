using PaLineBot.Conversation.Facts;

namespace PaLineBot.Data;

/// <summary>Who acts, as the audit has it: a LINE account, the person behind it, or staff at the command line.</summary>
/// <param name="LineUserId">The account, or null where LINE did not tell.</param>
/// <param name="Person">The person of the district, or null when the account is nobody's (yet).</param>
public sealed record Actor(string? LineUserId, PersonFacts? Person)
{
    /// <summary>The command, for example <c>acting set</c>, when staff act.</summary>
    public string? Command { get; private init; }

    /// <summary>The group or room it happens in, or null in one-to-one chat and elsewhere.</summary>
    public string? GroupId { get; init; }

    /// <summary>Staff at the command line.</summary>
    public static Actor OfCommand(string command) => new(null, null) { Command = command };
}
