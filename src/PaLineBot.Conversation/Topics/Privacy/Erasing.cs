using PaLineBot.Conversation.Cards;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

/// <summary>Erasing what is stored about the person: told first, then confirmed by its very words, then a receipt.</summary>
internal static class Erasing
{
    private const string No = "no";
    private static readonly TimeSpan GoodFor = TimeSpan.FromHours(24);

    public static void Tapped(Talk talk, Tap tap)
    {
        if (tap.Arg(0) == No) Leave(talk);
        else Ask(talk);
    }

    public static void Ask(Talk talk)
    {
        if (talk.Facts.Get(new MyDataRequest()) is not { } data)
        {
            AskWhileJoining(talk);
            return;
        }
        talk.State = talk.State with { EraseAskedAt = talk.Facts.Now };
        List<CardLine> lines =
        [
            new(Wording.Get("erase.gone"), Wording.Get("erase.gone-text")),
            new(Wording.Get("erase.kept"), KeptOf(talk, data)),
            new(Wording.Get("erase.after"), Wording.Get("erase.after-text")),
        ];
        if (talk.Facts.Person!.IsSuperior) lines.Add(new(Wording.Get("erase.decides"), Wording.Get("erase.decides-text", ("contact", Help.Contact(talk)))));
        talk.Show(new ConfirmCard(Wording.Get("erase.kicker"), Wording.Get("erase.title"), true, lines,
            Wording.Get("erase.note", ("words", ErasureWords.Confirm)),
            [CardAction.Main("b.erase-not", Tap.Data(Verbs.Erase, No)), CardAction.Other("b.my-data", Tap.Data(Verbs.MyData))],
            Wording.Get("erase.alt", ("words", ErasureWords.Confirm))));
        talk.Offer(Quick.Of("b.erase-not", Verbs.Erase, No), Quick.Of("b.my-data", Verbs.MyData));
    }

    /// <summary>The very words: they count for a day after all was told, else it is told first.</summary>
    public static void Said(Talk talk)
    {
        if (talk.State.EraseAskedAt is not { } asked || talk.Event.At - asked >= GoodFor || talk.Facts.Get(new MyDataRequest()) is not { } data)
        {
            Ask(talk);
            return;
        }
        var receipt = Forget(talk, data.Official);
        talk.SayText(Wording.Get("erase.done", ("receipt", JoinCodes.Shown(receipt)), ("at", ThaiMoment.Of(talk.Facts.Now)), ("kept", KeptOf(talk, data))));
    }

    public static void AskWhileJoining(Talk talk)
    {
        Tell(talk);
        Onboarding.Ways(talk);
    }

    /// <summary>Of an account that is nobody's: what its very words erase, and where to ask for what may be stored under a name.</summary>
    public static void Tell(Talk talk) => talk.SayText(Wording.Get("erase.joining", ("words", ErasureWords.Confirm), ("contact", Help.Contact(talk))));

    /// <summary>Of an account that is nobody's: nothing that is stored with it has to be kept.</summary>
    public static void Do(Talk talk) => talk.SayText(Wording.Get("erase.joining-done",
        ("receipt", JoinCodes.Shown(Forget(talk, 0))), ("at", ThaiMoment.Of(talk.Facts.Now)), ("contact", Help.Contact(talk))));

    private static void Leave(Talk talk)
    {
        talk.State = talk.State with { EraseAskedAt = null };
        talk.Say("erase.left");
        Help.Resume(talk);
    }

    private static string Forget(Talk talk, int kept)
    {
        talk.Do(new EraseOwnData(talk.Facts.FreshCode, kept));
        // Who guesses codes does not begin anew by it.
        talk.State = ConversationState.New with { WrongCodes = talk.State.WrongCodes, CodesWaitUntil = talk.State.CodesWaitUntil };
        return talk.Facts.FreshCode;
    }

    private static string KeptOf(Talk talk, MyDataFacts data) => string.Join('\n', Kept(talk, data));

    private static IEnumerable<string> Kept(Talk talk, MyDataFacts data)
    {
        yield return data.OfficialUntil is not { } until ? Wording.Get("erase.kept-none")
            : Wording.Get("erase.kept-text", ("n", data.Official), ("until", until), ("law", KeepingTime.Law(talk)));
        if (data.Decided > 0) yield return Wording.Get("erase.kept-decided", ("n", data.Decided));
        yield return Wording.Get("erase.kept-records");
    }
}
