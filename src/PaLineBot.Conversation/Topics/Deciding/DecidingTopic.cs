using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Conversation.Topics;

/// <summary>Who decides on one's own agreement.</summary>
internal static class DecidingTopic
{
    public static IReadOnlyList<Row> Rows { get; } = [Row.Of(Intent.WhoDecides, Tell)];

    private static void Tell(Talk talk)
    {
        Who(talk);
        talk.Offer(Quick.Continue, talk.Writes ? Quick.Page(talk, "b.deciding-page", "deciding") : null, Quick.Menu);
    }

    /// <summary>Says who decides, or decided.</summary>
    public static void Who(Talk talk)
    {
        if (!talk.Writes) WritesNone.Say(talk);
        else if (talk.Status == AgreementStatus.Approved && talk.Facts.Agreement?.LastSubmission?.DecidedBy is { } approved)
            talk.Say("deciding.approved", ("name", approved));
        else if (talk.Facts.Person!.SuperiorName is not { } superior) talk.Say("deciding.nobody", ("contact", Help.Contact(talk)));
        else talk.Say(talk.Status == AgreementStatus.Submitted ? "deciding.has-it" : "deciding.gets-it", ("name", superior));
    }
}
