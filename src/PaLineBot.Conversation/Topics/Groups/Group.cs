using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Texts;

namespace PaLineBot.Conversation.Topics;

/// <summary>In groups: quiet unless mentioned or commanded, counts only, nothing personal.</summary>
internal static class Group
{
    /// <summary>Handles an event of a group; the talk's state is not touched.</summary>
    public static void Handle(Talk talk)
    {
        switch (talk.Event)
        {
            case BotJoinedGroup:
                talk.Do(new GroupPresence(true));
                talk.Say("group.hello", ("district", talk.Facts.District.ShortName));
                break;
            case BotLeftGroup:
                talk.Do(new GroupPresence(false));
                break;
            case TextReceived t:
                Text(talk, t);
                break;
            case ButtonTapped:
                (AllTopics.Find(talk.Heard.Tap)?.InGroup ?? OneToOne)(talk);
                break;
        }
    }

    private static void Text(Talk talk, TextReceived t)
    {
        var command = talk.Heard.Text.StartsWith('/');
        if (!command && !t.MentionsBot) return;
        if (AllTopics.Find(talk.Heard.Loose) is { } row) row.InGroup(talk);
        else if (!command) Help(talk);
    }

    public static void Help(Talk talk) => talk.Say("group.help", ("words", HelpLine.Of(HelpPage.Group)));

    /// <summary>What is personal is not spoken of in a group.</summary>
    public static void OneToOne(Talk talk) => talk.Say("group.one-to-one");

    public static void Status(Talk talk)
    {
        if (talk.Facts.Get(new GroupRequest()) is not { SchoolName: { } school } g)
        {
            talk.Say("group.not-bound");
            return;
        }
        SayWithDeadline(talk, Wording.Get("group.status", ("school", school), ("submitted", g.Submitted), ("total", g.Total)));
    }

    /// <summary>The last day to submit.</summary>
    public static void Deadline(Talk talk) =>
        talk.SayText(talk.Facts.District.SubmitBy is { } by ? Wording.Get("group.submit-by", ("day", ThaiMoment.Of(by))) : Wording.Get("calendar.submit-open"));

    /// <summary>Reminds all who have not submitted, without saying who.</summary>
    public static void Remind(Talk talk)
    {
        if (talk.Facts.Get(new GroupRequest()) is not { SchoolName: { } school } g) talk.Say("group.not-bound");
        else if (g.Submitted >= g.Total) talk.Say("group.remind-none", ("school", school), ("total", g.Total));
        else SayWithDeadline(talk, Wording.Get("group.remind", ("school", school), ("left", g.Total - g.Submitted), ("total", g.Total)));
    }

    public static void Bind(Talk talk)
    {
        if (talk.Facts.Get(new LedSchoolsRequest()) is not [{ } school, ..])
        {
            talk.Say("group.bind-refused");
            return;
        }
        talk.Do(new BindGroup(school.Id));
        talk.Say("group.bound", ("school", school.Name));
    }

    private static void SayWithDeadline(Talk talk, string said) =>
        talk.SayText(talk.Facts.District.SubmitBy is { } by ? said + " " + Wording.Get("group.submit-by", ("day", ThaiMoment.Of(by))) : said);
}
