namespace PaLineBot.Operations;

/// <summary>Every command with its options; the program takes what stands here, and shows it to who asks for help or for something else.</summary>
internal static class Commands
{
    public static readonly IReadOnlyList<Command> All =
    [
        new("serve", "[--demo FILE]", Serve.RunAsync),
        new("migrate", "", _ => Task.FromResult(0)),
        new(
            "district add",
            "--key KEY --channel-id ID --channel-secret-file FILE [--name NAME] [--short-name NAME] [--help-contact TEXT] [--submit-by yyyy-MM-dd]",
            DistrictCommands.AddAsync),
        new("district list", "", DistrictCommands.ListAsync),
        new("district rotate-secret", "--district KEY --channel-secret-file FILE", DistrictCommands.RotateSecretAsync),
        new("district liff", "--district KEY --liff-id ID --login-channel-id ID [--login-channel-secret-file FILE]", DistrictCommands.SetLiffAsync),
        new("school add", "--district KEY --code CODE --name NAME", PeopleCommands.AddSchoolAsync),
        new("person add", "--district KEY --name NAME --position POSITION --standing STANDING [--school CODE]", PeopleCommands.AddPersonAsync),
        new("person list", "--district KEY [--school CODE]", PeopleCommands.ListAsync),
        new("code issue", $"--district KEY {Person}", PeopleCommands.IssueCodeAsync),
        new("person leave", $"--district KEY {Person}", WhoDecidesCommands.LeaveAsync),
        new("person return", $"--district KEY {Person}", WhoDecidesCommands.ReturnAsync),
        new("person data", $"--district KEY {Person} --to FILE", OwnDataCommands.TakeAsync),
        new("person erase", $"--district KEY {Person}", OwnDataCommands.EraseAsync),
        new("account unlink", $"--district KEY {Person}", WhoDecidesCommands.UnlinkAsync),
        new("acting set", $"--district KEY {Person} --scope school|district|above [--school CODE]", WhoDecidesCommands.SetActingAsync),
        new("acting end", $"--district KEY {Person}", WhoDecidesCommands.EndActingAsync),
        new("director change", $"--district KEY {Person} --school CODE", WhoDecidesCommands.ChangeDirectorAsync),
        new("line setup", "--district KEY [--webhook https://HOST]", LineSetup.RunAsync),
        new("inbox status", "", WaitingCommand.RunAsync),
        new("inbox replay", "[--id N]", InboxCommands.ReplayAsync),
    ];

    /// <summary>All of them, as they are used.</summary>
    public static string Usage => $"  {string.Join("\n  ", All)}";

    private const string Person = "--person ID (or --id ID)";
}
