using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>A superior has somebody else's matter on the screen: what is typed then is about that, never an answer of one's own.</summary>
internal static class Looking
{
    private const int LongestLabel = 60;

    /// <summary>Remembers what is shown and closes one's own question.</summary>
    public static void At(Talk talk, Focus.Looking shown)
    {
        Asking.Leave(talk);
        talk.State = talk.State with { Over = shown with { Beneath = talk.State.Over } };
    }

    /// <summary>The button on the screen whose very words were typed; words that decide otherwise lead to what asks first. Or null.</summary>
    public static Tap? TapOf(Focus? over, string text, Gist gist)
    {
        var looking = over as Focus.Looking ?? over?.Beneath as Focus.Looking;
        if (looking is null || text.Length > LongestLabel) return null;
        var said = Squashed.Of(text);
        foreach (var (key, data) in Buttons(looking))
            if (Squashed.Of(Wording.Get(key)) == said) return Tap.Read(data);
        if (looking.SubmissionId == 0) return null;
        return gist.Decision == Intent.Approve ? Tap.Read(Tap.Data(Verbs.Approve, looking.SubmissionId, Reviewing.AskFirst))
            : gist.Decision == Intent.Return ? Tap.Read(Tap.Data(Verbs.Return, looking.SubmissionId))
            : null;
    }

    /// <summary>Says what can be tapped; nothing was saved.</summary>
    public static bool Hint(Talk talk, Focus.Looking looking)
    {
        talk.Say(looking switch
        {
            { SubmissionId: > 0 } => "looking.submission",
            { RequestId: > 0 } => "looking.request",
            _ => "looking.list",
        });
        foreach (var (key, data) in Buttons(looking)) talk.Offer(new Replies.PostbackButton(Clip.Label(Wording.Get(key)), data));
        talk.Offer(Quick.Waiting, Quick.Continue);
        talk.State = talk.State with { Over = looking };
        return true;
    }

    private static (string Key, string Data)[] Buttons(Focus.Looking looking) => looking switch
    {
        { SubmissionId: > 0 and var id } =>
        [
            ("b.approve", Tap.Data(Verbs.Approve, id)), ("b.return", Tap.Data(Verbs.Return, id)),
            ("b.all-items", Tap.Data(Verbs.AllItems, id)), ("b.review", Tap.Data(Verbs.Review, id)),
        ],
        { RequestId: > 0 and var id } => [("b.accept", Tap.Data(Verbs.JoinDecide, id, "yes")), ("b.refuse", Tap.Data(Verbs.JoinDecide, id, "no"))],
        _ => [],
    };
}
