using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Text;

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
                Text(talk, t, ThaiText.Normalise(t.Text).Trim());
                break;
            case ButtonTapped b:
                Tapped(talk, Tap.Read(b.Data));
                break;
        }
    }

    private static void Text(Talk talk, TextReceived t, string text)
    {
        var command = text.StartsWith('/');
        if (!command && !t.MentionsBot) return;
        switch (Intents.Of(text.TrimStart('/'), strict: false))
        {
            case Intent.Status or Intent.Where: Status(talk); break;
            case Intent.BindSchool: Bind(talk); break;
            case Intent.Mine or Intent.Continue or Intent.Waiting or Intent.Submit or Intent.Rounds: talk.Say("group.one-to-one"); break;
            case Intent.None when command: break;
            default: talk.Say("group.help"); break;
        }
    }

    private static void Tapped(Talk talk, Tap? tap)
    {
        if (tap is { Verb: Verbs.Help }) talk.Say("group.help");
        else talk.Say("group.one-to-one");
    }

    private static void Status(Talk talk)
    {
        if (talk.Facts.Group is not { SchoolName: { } school } g)
        {
            talk.Say("group.not-bound");
            return;
        }
        var said = Wording.Get("group.status", ("school", school), ("submitted", g.Submitted), ("total", g.Total));
        if (talk.Facts.District.SubmitBy is { } by) said += " " + Wording.Get("group.submit-by", ("day", ThaiMoment.Of(by)));
        talk.SayText(said);
    }

    private static void Bind(Talk talk)
    {
        if (talk.Facts.LedSchools is not [{ } school, ..])
        {
            talk.Say("group.bind-refused");
            return;
        }
        talk.Do(new BindGroup(school.Id));
        talk.Say("group.bound", ("school", school.Name));
    }
}
