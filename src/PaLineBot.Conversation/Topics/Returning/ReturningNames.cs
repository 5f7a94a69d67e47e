namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Return = "return";
    public const string ReturnPick = "retpick";
    public const string ReturnGo = "retgo";
    public const string ReturnSend = "retsend";
    public const string ReturnCancel = "retcancel";
}
