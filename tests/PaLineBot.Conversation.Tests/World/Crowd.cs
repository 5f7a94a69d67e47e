using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>People with phones in a world: each <see cref="Deed"/> becomes the event that it is there and then.</summary>
public sealed class Crowd(FakeWorld world)
{
    private readonly Dictionary<string, IReadOnlyList<Reply>> screens = [];
    private readonly List<string> seen = ["opt|header.roomTypes|general"];
    private int messages;

    public void Does(Deed deed)
    {
        world.Now += TimeSpan.FromSeconds(deed.SecondsLater);
        if (deed.Act is Spoil spoil)
        {
            world.SetState(deed.Phone, Spoiled(spoil.How, world.JsonOf(deed.Phone)));
            return;
        }

        messages++;
        world.RenewCodes();
        var e = EventOf(deed.Act, deed.Phone, world.Now.AddSeconds(-deed.SecondsOld));
        var turn = world.Send(deed.Phone, deed.InGroup ? e with { GroupId = "G1", MentionsBot = deed.MentionsBot } : e);
        if (turn.Replies.Count > 0) screens[deed.Phone] = turn.Replies;
        if (seen.Count < 5000) seen.AddRange(Tappable.Of(turn.Replies).Select(t => t.Data));
    }

    private ChatEvent EventOf(Act act, string phone, DateTimeOffset at) => act switch
    {
        TapOn tap when Tappable.Of(screens.GetValueOrDefault(phone, [])) is { Count: > 0 } taps => new ButtonTapped(at, taps[tap.Button % taps.Count].Data),
        TapOn tap => new TextReceived(at, Message(), $"{tap.Button}"),
        TapOldOrBroken tap => new ButtonTapped(at, Broken(tap)),
        Say say => new TextReceived(at, Message(say.SameMessageAgain ? 1 : 0), say.Text),
        Attach attach => new AttachmentReceived(at, Message(), attach.Kind),
        Unsend unsend => new MessageUnsent(at, Message(unsend.MessagesAgo)),
        Follow follow => new Followed(at, follow.Unblocks),
        Unfollow => new Unfollowed(at),
        Edit => new MessageEdited(at, Message(), "x"),
        _ => new Ignored(at, "beacon"),
    };

    private string Message(int ago = 0) => $"m{messages - ago}";

    private string Broken(TapOldOrBroken tap)
    {
        var data = seen[tap.Seen % seen.Count];
        var verb = Verbs.All.ElementAt(tap.Number % Verbs.All.Count);
        return tap.Break switch
        {
            0 => data + "|x",
            1 => data[..(tap.Number % (data.Length + 1))],
            2 => verb,
            3 => $"{verb}|{tap.Text}|{tap.Number}",
            4 => new string('|', tap.Number),
            _ => data,
        };
    }

    private static string Spoiled(int how, string json) => how switch
    {
        0 => "",
        1 => json.Length > 0 ? json[..(json.Length / 2)] : "{",
        2 => json.Replace("1.1.task", "9.9.gone"),
        3 => """{"Version":1,"Looking":{"SubmissionId":5,"RequestId":0},"Returning":{"SubmissionId":5,"Active":true,"Picked":null},"Evidence":{"Batch":"m1","Waits":true},"Join":null}""",
        _ => """{"Version":7,"Writing":{"FiscalYear":2570,"Prompts":[{"FieldId":"nowhere","ShownAt":"2026-11-21T00:00:00+00:00"},null],"Skipped":null,"Mending":"x"},"SeenMessages":null,"New":1}""",
    };
}
