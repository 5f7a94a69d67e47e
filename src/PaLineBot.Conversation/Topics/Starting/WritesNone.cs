using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>Says to a person whose position has no agreement to write here why that is so.</summary>
internal static class WritesNone
{
    public static void Say(Talk talk) => Say(talk, talk.Facts.Person!.Position);

    public static void Say(Talk talk, Position position)
    {
        if (position == Position.AssistantTeacher) talk.Say("position.assistant");
        else if (position == Position.CentralOfficer) talk.Say("position.no-agreement");
        else talk.SayText(Wording.Get("position.incomplete", ("position", Names.Of(position)), ("contact", Help.Contact(talk))));
    }
}
