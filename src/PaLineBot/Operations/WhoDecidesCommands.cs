using PaLineBot.Conversation.Notices;
using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.People;

namespace PaLineBot.Operations;

/// <summary>Commands about who decides, who left, and which LINE account is whose. Each is one transaction, audited.</summary>
public static class WhoDecidesCommands
{
    /// <summary><c>acting set</c>: this person decides in the superior's place.</summary>
    public static Task<int> SetActingAsync(CommandScope scope) => ChangeAsync(scope, "open requests are with this person now", async (work, person, school) =>
        (scope.Option("scope") == "school") != school.HasValue
            ? throw new SettingException("--school", "goes with --scope school, and with that only")
            : await ActingSuperiors.SetAsync(work, person, scope.Option("scope"), scope.OptionOrNull("school"))
            ? true : throw new SettingException("--person", "has left: see `person return`"));

    /// <summary><c>acting end</c>.</summary>
    public static Task<int> EndActingAsync(CommandScope scope) => ChangeAsync(
        scope, "open requests are with the superior again", (work, person, _) => ActingSuperiors.EndAsync(work, person));

    /// <summary><c>director change</c>: the person becomes the school's director, the former one leaves; open requests follow.</summary>
    public static Task<int> ChangeDirectorAsync(CommandScope scope) => ChangeAsync(scope, "open requests are with the new director", async (work, person, school) =>
    {
        await Directors.ChangeAsync(work, school ?? throw new SettingException("--school", "is required for this command"), person);
        return true;
    });

    /// <summary><c>person leave</c>: acting ends, codes are void, the LINE account is taken off.</summary>
    public static Task<int> LeaveAsync(CommandScope scope) => ChangeAsync(
        scope, "the person has left; their codes are void and no LINE account is theirs", (work, person, _) => Leaving.LeaveAsync(work, person));

    /// <summary><c>person return</c>: back as they were; the LINE account comes with a new code (<c>code issue</c>).</summary>
    public static Task<int> ReturnAsync(CommandScope scope) => ChangeAsync(
        scope, "the person is back; `code issue` gives a code for their LINE account", async (work, person, _) =>
            await Directors.HolderOfPostOfAsync(work, person) is { } holder
                ? throw new SettingException("--person", $"had a post that person {holder} has now: see `director change`")
                : await Leaving.ReturnAsync(work, person));

    /// <summary><c>account unlink</c>: for a lost phone; the person comes back with a new code.</summary>
    public static Task<int> UnlinkAsync(CommandScope scope) => ChangeAsync(
        scope, "no LINE account is theirs now; `code issue` gives a new code", (work, person, _) => Accounts.TakeOffAsync(work, person, AccountLetGo.Unlinked));

    private static async Task<int> ChangeAsync(CommandScope scope, string done, Func<Work, long, long?, Task<bool>> change)
    {
        var district = await scope.DistrictAsync();
        var changed = await scope.ChangeAsync(district.Id, async work =>
        {
            var school = await PeopleCommands.SchoolMustExistAsync(scope, work);
            return await change(work, await PeopleCommands.PersonAsync(scope, work), school);
        });
        await scope.Output.WriteLineAsync(changed ? $"done: {done}" : "nothing to do: it was so already");
        return 0;
    }
}
