namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Mine = "mine";
    public const string AllMine = "mineall";
    public const string Field = "field";
    public const string Append = "append";
    public const string Item = "item";
    public const string Keep = "keep";
    public const string Change = "change";
    public const string Example = "example";
    public const string Back = "back";
    public const string SkipField = "skip";
    public const string SkipGroups = "skipgroups";
    public const string Later = "later";
    public const string Option = "opt";
    public const string Toggle = "toggle";
    public const string Done = "done";
    public const string Fill = "fill";
    public const string Split = "split";
    public const string Whole = "whole";
    public const string Drop = "drop";
    public const string Instead = "instead";
    public const string Add = "add";
    public const string LeaveTyped = "next";
    public const string ForField = "for";
}

internal sealed partial class Intent
{
    public static readonly Intent Overview = new();
    public static readonly Intent Mine = new();
    public static readonly Intent Where = new();
    public static readonly Intent Example = new();
    public static readonly Intent Back = new();
    public static readonly Intent Skip = new();
    public static readonly Intent Later = new();
    public static readonly Intent Keep = new();
    public static readonly Intent Done = new();
    public static readonly Intent Change = new();
    public static readonly Intent FixLast = new();
}
