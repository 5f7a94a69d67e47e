using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Agreements;

namespace PaLineBot.Conversation.Topics;

/// <summary>Who decides on one's own agreement.</summary>
internal static class DecidingTopic
{
    // In its own words: what is only like them is an answer of somebody who tells who checks what.
    private static readonly Intent WhoDecides = new(exactly: true);

    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(WhoDecides, Tell) with { WithStatus = Who, InMenu = new(5, talk => talk.Writes ? talk.Page("b.page-deciding", "deciding") : null) },
    ];

    private static void Tell(Talk talk)
    {
        Who(talk);
        talk.Offer(Quick.Continue, talk.Writes ? talk.Page("b.deciding-page", "deciding") : null, Quick.Menu);
    }

    private static void Who(Talk talk)
    {
        if (!talk.Writes) WritesNone.Say(talk);
        else if (talk.Status == AgreementStatus.Approved && talk.Facts.Agreement?.LastSubmission?.DecidedBy is { } approved)
            talk.Say("deciding.approved", ("name", approved));
        else if (talk.Facts.Person!.SuperiorName is not { } superior) talk.Say("deciding.nobody", ("contact", Help.Contact(talk)));
        else talk.Say(talk.Status == AgreementStatus.Submitted ? "deciding.has-it" : "deciding.gets-it", ("name", superior));
    }
}
