using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Replies;
using PaLineBot.Conversation.Understanding;

namespace PaLineBot.Conversation.Topics;

internal static class HomeTopic
{
    public static IReadOnlyList<Row> Rows { get; } =
    [
        Row.Of(Verbs.Continue, Home.Continue),
        Row.Of(Verbs.Help, Help.Show) with { WhileJoining = (talk, _) => Help.Show(talk), KeepsReturn = true, InGroup = Group.Help },
        Row.Of(Verbs.Menu, Home.Show),
        Row.Of(Verbs.Cancel, SmallTalk.Cancel) with { IsSayable = true },
        Row.Of(Verbs.Calendar, Help.Calendar),
        Row.Of(Verbs.MySchool, Help.MySchool, new LedSchoolsRequest()),
        Row.Of(Verbs.WhatIsPa, Help.WhatIsPa) with
        {
            InMenu = new(2, talk => talk.Facts.Agreement is null && talk.Writes ? Quick.Of("b.what-is-pa", Verbs.WhatIsPa) : null),
        },
        Row.Of(Intent.Continue, Home.Continue) with
        {
            WhileJoining = Onboarding.Does(Onboarding.Again),
            InGroup = Group.OneToOne,
            Help =
            [
                new(HelpPage.Idle, 1, "help.say-continue"),
                new(HelpPage.Superior, 3, "help.say-continue-own"),
                new(HelpPage.SuperiorOfDistrict, 2, "help.say-continue-own"),
            ],
        },
        Row.Of(Intent.Help, Help.Show) with
        {
            WhileJoining = Onboarding.Does(Help.Show),
            WhileReturning = true,
            Help = [new(HelpPage.Group, 5, "group.say-help")],
        },
        Row.Of(Intent.Menu, Home.Show) with { WhileJoining = Onboarding.Does(Onboarding.Again), WhileReturning = true },
        Row.Of(Intent.Status, Home.Show) with
        {
            WhileAsked = Chatting.Then(Home.Show),
            InGroup = Group.Status,
            Help = [new(HelpPage.Group, 1, "group.say-status")],
        },
        Row.Of(Intent.Calendar, Help.Calendar) with
        {
            InGroup = Group.Deadline,
            Help =
            [
                new(HelpPage.Deciding, 2, "help.say-calendar"),
                new(HelpPage.WritesNone, 1, "help.say-calendar"),
                new(HelpPage.Group, 2, "group.say-deadline"),
            ],
        },
        Row.Of(Intent.MySchool, Help.MySchool, new LedSchoolsRequest()),
        Row.Of(Intent.WhatIsPa, Help.WhatIsPa) with { WhileJoining = Onboarding.Does(Help.WhatIsPa) },
        Row.Of(Intent.Hello, SmallTalk.Hello) with { WhileJoining = Onboarding.Does(Onboarding.Again) },
        Row.Of(Intent.Thanks, SmallTalk.Thanks) with { WhileAsked = SmallTalk.ThanksWhileAsked, WhileJoining = Onboarding.Does(Onboarding.Again) },
        Row.Of(Intent.Yes, Home.Continue) with { WhileAsked = SmallTalk.YesWhileAsked, WhileJoining = Onboarding.Yes, NotWhileLooking = true },
        Row.Of(Intent.No, talk => Moves.Later(talk)) with { WhileAsked = Chatting.Stay, WhileJoining = Onboarding.No, NotWhileLooking = true },
        Row.Of(Intent.Cancel, SmallTalk.Cancel) with { WhileJoining = Onboarding.Does(Requesting.Back), WhileReturning = true },
    ];
}
