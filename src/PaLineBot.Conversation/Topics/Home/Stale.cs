using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Topics;

/// <summary>A button that is no longer current, or never was: says so, and where we are.</summary>
internal static class Stale
{
    /// <summary>Says it and shows the way on.</summary>
    public static void Say(Talk talk)
    {
        if (talk.OpenField is { } field)
        {
            talk.Say("stale.writing", ("field", Names.Of(talk.Form!, field)));
            Asking.Show(talk, field, talk.Place.Open!.Mode);
            return;
        }
        talk.Say("stale.idle");
        talk.Offer(Quick.Continue, Quick.Mine, Quick.Menu);
    }
}
