using PaLineBot.Conversation.Facts;
using PaLineBot.Data;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Turns;

/// <summary>What the engine is told without asking.</summary>
/// <param name="limits">What the engine says of limits.</param>
public sealed class ChatContexts(FormCatalogue catalogue, ToldLimits limits)
{
    /// <summary>What is known of an account at the moment of the work.</summary>
    public ChatContext Of(Work work, AccountFacts facts)
    {
        var district = work.District;
        return new ChatContext
        {
            Now = work.Now,
            FiscalYear = work.Year,
            Catalogue = catalogue,
            District = new DistrictFacts(district.Name, district.ShortName, district.HelpContact, work.SubmitBy)
            {
                LiffId = district.Liff?.LiffId,
                Kept = new KeptFacts(district.Retention.Years, district.Retention.OfficialYears, district.Retention.Law),
            },
            FreshCode = FreshCodes.Next(),
            Person = facts.Person,
            Agreement = facts.Agreement,
            Decisions = facts.Decisions,
            Notices = facts.Notices,
            MostEvidenceBytes = limits.EvidenceBytes,
        };
    }
}
