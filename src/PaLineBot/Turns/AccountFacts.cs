using PaLineBot.Conversation.Facts;
using PaLineBot.Rules.Duties;

namespace PaLineBot.Turns;

/// <summary>What a turn knows of a LINE account without asking.</summary>
public sealed class AccountFacts
{
    /// <summary>Who is behind the account, or null.</summary>
    public PersonFacts? Person { get; set; }

    /// <summary>What waits for their decision, oldest first.</summary>
    public IReadOnlyList<Duty> Decisions { get; set; } = [];

    /// <summary>Their agreement of this fiscal year.</summary>
    public AgreementFacts? Agreement { get; set; }

    /// <summary>News that waits for their next message.</summary>
    public IReadOnlyList<NoticeFacts> Notices { get; set; } = [];
}
