using System.ComponentModel;
using System.Runtime.InteropServices;

namespace PaLineBot.Hosting;

/// <summary>Files and folders that nobody but their owner may look into, whatever the process's umask says.</summary>
internal static class PrivateFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;
    private const UnixFileMode Passage = OwnFolder | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Makes a folder, with those above it that are missing; one that is there already, from a release that did not care, is closed too.</summary>
    public static string Folder(string path) => Make(path, OwnFolder);

    /// <summary>As the other; others may pass through to what is theirs, and see nothing.</summary>
    public static string PassageFolder(string path) => Make(path, Passage);

    /// <summary>A new file to write into.</summary>
    public static FileStream Create(string path, FileAccess access = FileAccess.Write, FileOptions options = FileOptions.None)
    {
        var how = new FileStreamOptions { Mode = FileMode.CreateNew, Access = access, Share = FileShare.None, Options = options, BufferSize = 64 * 1024 };
        if (!OperatingSystem.IsWindows())
        {
            how.UnixCreateMode = OwnFile;
        }

        return new FileStream(path, how);
    }

    /// <summary>Hands a file or folder to another account.</summary>
    public static void GiveTo(string path, Account account)
    {
        if (Native.Chown(path, account.User, account.Group) != 0)
        {
            throw new IOException($"a file could not be given to another account: {new Win32Exception().Message}");
        }
    }

    private static string Make(string path, UnixFileMode mode)
    {
        if (!Directory.Exists(path))
        {
            if (Path.GetDirectoryName(path) is { Length: > 0 } above && !Directory.Exists(above))
            {
                Make(above, mode);
            }

            Directory.CreateDirectory(path);
        }

        if (!OperatingSystem.IsWindows())
        {
            Close(path, mode);
        }

        return path;
    }

    [System.Runtime.Versioning.UnsupportedOSPlatform("windows")]
    private static void Close(string path, UnixFileMode mode)
    {
        try
        {
            File.SetUnixFileMode(path, mode);
        }
        catch (UnauthorizedAccessException)
        {
            // Another account's folder, which instances share: what goes in is closed itself.
        }
    }

    /// <summary>An account of the system.</summary>
    /// <param name="User">Its number.</param>
    /// <param name="Group">Its group's number.</param>
    internal sealed record Account(uint User, uint Group);

    private static class Native
    {
        [DllImport("libc", EntryPoint = "lchown", SetLastError = true)]
        public static extern int Chown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
    }
}
