using System.Diagnostics;

namespace PaLineBot.Tests.Support;

/// <summary>What the machine allows that runs the tests.</summary>
public static class Machine
{
    /// <summary>Whether a command is there and succeeds.</summary>
    public static async Task<bool> AllowsAsync(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            await process.WaitForExitAsync();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
