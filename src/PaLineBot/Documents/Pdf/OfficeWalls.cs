using System.Diagnostics;
using System.Globalization;
using PaLineBot.Hosting;

namespace PaLineBot.Documents.Pdf;

/// <summary>
/// What keeps LibreOffice, which reads what anybody wrote, away from the rest of the machine: no network, no processes but its
/// own, an account without rights, and none to be gained. Tried once at the start; what the system does not allow is left out.
/// </summary>
/// <param name="Prefix">The programs it is started through.</param>
/// <param name="Account">The account it runs under, or null for the service's own.</param>
/// <param name="Missing">What the system does not allow, in words for the log; null when nothing is missing.</param>
internal sealed record OfficeWalls(IReadOnlyList<string> Prefix, PrivateFiles.Account? Account, string? Missing)
{
    private const string NoRights = "--no-new-privs";

    /// <summary>Tries what works here.</summary>
    /// <param name="user">The account to run under, when the service is root.</param>
    public static async Task<OfficeWalls> ProbeAsync(string user, CancellationToken cancel)
    {
        var missing = new List<string>();
        var root = Environment.UserName == "root" && !OperatingSystem.IsWindows();
        IEnumerable<string[]> alone = root
            ? [["unshare", "--net", "--pid", "--fork", "--kill-child"], ["unshare", "--net"]]
            : [["unshare", "--user", "--map-root-user", "--net", "--pid", "--fork", "--kill-child"], ["unshare", "--user", "--map-root-user", "--net"]];
        var prefix = await FirstAsync(alone, [], cancel);
        if (prefix is null)
        {
            missing.Add("a network wall (unshare)");
        }

        var account = root ? await AccountAsync(user, cancel) : null;
        string[] change = account is { } a ? [$"--reuid={a.User}", $"--regid={a.Group}", "--clear-groups", NoRights] : [NoRights];
        IEnumerable<string[]> rights = [["setpriv", .. change]];
        if (prefix?.Contains("--fork") == true)
        {
            // A change of account takes the bond to the forking parent away: it is made anew.
            rights = rights.Prepend(["setpriv", .. change, "--pdeathsig=KILL"]);
        }

        var stripped = await FirstAsync(rights, prefix ?? [], cancel);
        if (stripped is null || (root && account is null))
        {
            missing.Add(root ? $"an account of its own (setpriv, {user})" : "a lock on its rights (setpriv)");
        }

        return new OfficeWalls([.. prefix ?? [], .. stripped ?? []], stripped is null ? null : account, missing.Count == 0 ? null : string.Join(", ", missing));
    }

    /// <summary>The same under the service's own account.</summary>
    /// <param name="reason">Why, for the log.</param>
    public OfficeWalls WithoutAccount(string reason) => this with
    {
        Prefix = [.. Prefix.TakeWhile(p => p != "setpriv"), "setpriv", NoRights],
        Account = null,
        Missing = Missing is null ? reason : $"{Missing}, {reason}",
    };

    /// <summary>Whether a command succeeds behind these walls.</summary>
    public async Task<bool> AllowAsync(string[] command, CancellationToken cancel) => await RunAsync([.. Prefix, .. command], cancel) is not null;

    private static async Task<string[]?> FirstAsync(IEnumerable<string[]> ways, string[] before, CancellationToken cancel)
    {
        foreach (var way in ways)
        {
            if (await RunAsync([.. before, .. way, "true"], cancel) is not null)
            {
                return way;
            }
        }

        return null;
    }

    private static async Task<PrivateFiles.Account?> AccountAsync(string user, CancellationToken cancel) =>
        uint.TryParse(await RunAsync(["id", "-u", user], cancel), CultureInfo.InvariantCulture, out var id) && id != 0
        && uint.TryParse(await RunAsync(["id", "-g", user], cancel), CultureInfo.InvariantCulture, out var group)
            ? new PrivateFiles.Account(id, group)
            : null;

    // What it printed, or null when it did not succeed or is not there.
    private static async Task<string?> RunAsync(string[] command, CancellationToken cancel)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            process.BeginErrorReadLine();
            var printed = await process.StandardOutput.ReadToEndAsync(cancel);
            await process.WaitForExitAsync(cancel);
            return process.ExitCode == 0 ? printed.Trim() : null;
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or InvalidOperationException)
        {
            return null;
        }
    }
}
