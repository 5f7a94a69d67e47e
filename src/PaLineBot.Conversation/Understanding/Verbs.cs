using System.Collections.Frozen;
using System.Reflection;

namespace PaLineBot.Conversation.Understanding;

/// <summary>Everything a button can mean.</summary>
internal static class Verbs
{
    public const string Consent = "consent", Join = "join", IsMe = "me", School = "school", JoinPosition = "position", JoinStanding = "joinstanding";
    public const string Standing = "standing", Start = "start";
    public const string Continue = "continue", Mine = "mine", Help = "help", Menu = "menu", Evidence = "evidence", Calendar = "calendar", MySchool = "myschool";
    public const string EvidencePut = "evput", EvidencePick = "evpick", EvidenceLater = "evlater", EvidenceOne = "evone", EvidenceDrop = "evdrop";
    public const string Field = "field", Append = "append", Item = "item", Keep = "keep", Change = "change";
    public const string Example = "example", Back = "back", SkipField = "skip", Later = "later";
    public const string Option = "opt", Toggle = "toggle", Done = "done", Fill = "fill";
    public const string Split = "split", Whole = "whole", Drop = "drop", Mended = "mended";
    public const string Ready = "ready", Submit = "submit", Withdraw = "withdraw", Rounds = "rounds", Papers = "papers";
    public const string Waiting = "waiting", Snooze = "snooze", Review = "review", AllItems = "all", See = "see", Approve = "approve", Undo = "undo";
    public const string Return = "return", ReturnPick = "retpick", ReturnGo = "retgo", ReturnSend = "retsend", ReturnCancel = "retcancel";
    public const string JoinRequest = "request", JoinDecide = "decide", IssueCode = "issue";
    public const string Unlink = "unlink", Cancel = "cancel";

    /// <summary>All of them.</summary>
    public static FrozenSet<string> All { get; } = typeof(Verbs).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!).ToFrozenSet(StringComparer.Ordinal);
}
