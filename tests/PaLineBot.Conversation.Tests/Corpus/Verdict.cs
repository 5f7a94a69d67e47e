using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>Whether what came of a sentence is what must (README.md).</summary>
internal static class Verdict
{
    private static readonly Type[] Acts = [typeof(SubmitAgreement), typeof(WithdrawSubmission), typeof(Unlink), typeof(EraseOwnData), typeof(ApproveSubmission), typeof(ReturnSubmission)];

    /// <summary>Talk that was stored, or took the place of an answer. A text of several fields is kept and offered to be parted.</summary>
    public static bool StoresTalk(SaidInState said) => !said.Sentence.IsAnswer && said.Changed.Count > 0 && !IsPartable(said);

    /// <summary>An act with consequences, or its confirmation, that nobody asked for.</summary>
    public static bool IsDangerous(SaidInState said) =>
        said.Effects.Any(e => Acts.Contains(e) && !IsButtonOf(said, e))
        || (said.Offers("withdraw|yes") && said.Sentence.Must != "withdraw")
        || (said.Offers("submit|yes") && said.Sentence.Must != "submit")
        || (said.Offers("unlink|yes") && said.Sentence.Must != "unlink");

    public static bool IsRight(SaidInState said) => !IsDangerous(said) && (said.Sentence.Must.Split(':', 2) switch
    {
        ["answer"] => said.IsStored,
        ["value", var number] => said.StoredValue == number,
        ["option", var numbers] => said.StoredOptions == numbers,
        ["code", var code] => JoinCodes.Read(said.Sentence.Text) == JoinCodes.Read(code) && (said.Offers("me") || said.Effects.Contains(typeof(WrongCodeTried))),
        ["school", var name] => said.Offers("school") && said.Says(name),
        ["ask"] => IsAsked(said),
        _ => said.Changed.Count == 0 && IsRightTalk(said),
    });

    // เห็นชอบ typed while the card with that button is read.
    private static bool IsButtonOf(SaidInState said, Type effect) =>
        effect == typeof(ApproveSubmission) && said.Sentence is { Must: "approve", State: "director-reads" } && Squashed.Of(said.Sentence.Text) == "เห็นชอบ";

    private static bool IsPartable(SaidInState said) => said.Sentence.Must == "ask" && said.Offers("split");

    private static bool IsAsked(SaidInState said) => IsPartable(said) || (said.Changed.Count == 0 && said.Sentence.State switch
    {
        "director-reads" => said.SaysText("looking.submission"),
        _ => said.Offers("take") && said.Offers("leave"),
    });

    private static bool IsRightTalk(SaidInState said) => said.Sentence.Must switch
    {
        "stay" => said.OpenAfter == said.OpenBefore && said.Screen.Bubbles > 0,
        "thanks" => said.OpenAfter == said.OpenBefore && said.SaysText("small.thanks"),
        "skip" => said.OpenAfter != said.OpenBefore,
        "back" => said.OpenAfter != said.OpenBefore || said.SaysText("writing.first"),
        "pause" => said.IsPaused || (said.OpenBefore is null && said.Screen.Bubbles > 0),
        "fix-last" => IsMended(said),
        "example" or "meaning" when said.IsNewcomer => said.SaysText("help.joining") || said.SaysText("join.school"),
        "example" or "meaning" => said.SaysText("example.text") || said.SaysText("example.none"),
        "where" => said.Says("จาก 15"),
        "deadline" => said.SaysText("calendar.text"),
        "approval" => said.SaysText("chat.status") || said.Says("พิจารณา") || said.Says("เห็นชอบ"),
        "papers" => said.SaysText("papers.ready") || said.SaysText("papers.none"),
        "not-submitted" => said.SaysText("chat.board"),
        "issue-code" => said.SaysText("issue.code"),
        "change-phone" => said.SaysText("chat.change-phone"),
        "contact" => said.Says("045-000-000"),
        "menu" => said.Offers("calendar") || said.IsNewcomer,
        "help" => said.Says("พิมพ์") || said.SaysText("help.what-is-pa"),
        "continue" => said.OpenAfter is not null || said.Offers("field") || said.Offers("continue"),
        "submit" => said.Offers("submit|yes") || said.SaysText("ready.missing"),
        "withdraw" => said.Offers("withdraw|yes") || said.SaysText("approve.undo-how"),
        "approve" => said.Offers("approve") || said.Effects.Contains(typeof(ApproveSubmission)),
        "return" => said.SaysText("return.pick"),
        "waiting" => said.SaysText("waiting.title"),
        "link" => said.Effects.Contains(typeof(KeepEvidence)),
        _ => throw new InvalidOperationException($"nobody knows what {said.Sentence.Must} means"),
    };

    // Put back with a chip, written anew, or told how; in joining what was asked is asked once more.
    private static bool IsMended(SaidInState said) =>
        said.Offers("takeback") || said.SaysText("fix.nothing") || said.SaysText("question.current") || said.IsNewcomer || (said.Offers("take") && said.Offers("leave"));
}
