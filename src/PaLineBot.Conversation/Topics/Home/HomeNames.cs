namespace PaLineBot.Conversation.Understanding;

internal static partial class Verbs
{
    public const string Continue = "continue";
    public const string Help = "help";
    public const string Menu = "menu";
    public const string Cancel = "cancel";
    public const string Calendar = "calendar";
    public const string MySchool = "myschool";
    public const string WhatIsPa = "whatispa";
}

internal sealed partial class Intent
{
    public static readonly Intent Continue = new();
    public static readonly Intent Help = new();
    public static readonly Intent Menu = new();
    public static readonly Intent MySchool = new();
    public static readonly Intent Calendar = new();
    public static readonly Intent WhatIsPa = new();
    public static readonly Intent Status = new();
    public static readonly Intent Thanks = new();
    public static readonly Intent Hello = new();
    public static readonly Intent Yes = new();
    public static readonly Intent No = new();
    public static readonly Intent Cancel = new();
}
