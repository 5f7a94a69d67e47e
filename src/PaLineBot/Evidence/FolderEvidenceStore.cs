using System.Runtime.InteropServices;
using PaLineBot.Hosting;

namespace PaLineBot.Evidence;

/// <summary>Contents as files in a folder, which instances may share.</summary>
/// <param name="folder">The folder; made when missing.</param>
/// <param name="incoming">Folder within it of files that are not finished; what a process leaves there that dies is cleared away.</param>
public sealed class FolderEvidenceStore(string folder, string incoming) : IEvidenceStore
{
    /// <inheritdoc />
    public async Task PutAsync(ContentKey key, string file, CancellationToken cancel)
    {
        var target = PathOf(key);
        if (File.Exists(target))
        {
            return;
        }

        try
        {
            var parent = PrivateFiles.Folder(Path.GetDirectoryName(target)!);
            var temporary = Path.Combine(PrivateFiles.Folder(incoming), $"{Guid.NewGuid():N}.tmp");
            try
            {
                await CopyToDiskAsync(file, temporary, cancel);
                File.Move(temporary, target, overwrite: true);
            }
            finally
            {
                File.Delete(temporary);
            }

            Flush(parent);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceStoreException($"the evidence folder cannot be written: {e.GetType().Name}", e);
        }
    }

    /// <inheritdoc />
    public Task<Stream?> OpenAsync(ContentKey key, CancellationToken cancel)
    {
        try
        {
            return Task.FromResult<Stream?>(new FileStream(PathOf(key), FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return Task.FromResult<Stream?>(null);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceStoreException($"the evidence folder cannot be read: {e.GetType().Name}", e);
        }
    }

    /// <inheritdoc />
    public Task RemoveAsync(ContentKey key, CancellationToken cancel)
    {
        try
        {
            File.Delete(PathOf(key));
        }
        catch (DirectoryNotFoundException)
        {
            // never was there
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new EvidenceStoreException($"the evidence folder cannot be written: {e.GetType().Name}", e);
        }

        return Task.CompletedTask;
    }

    private static async Task CopyToDiskAsync(string file, string temporary, CancellationToken cancel)
    {
        await using var from = File.OpenRead(file);
        await using var to = PrivateFiles.Create(temporary);
        await from.CopyToAsync(to, cancel);
        to.Flush(flushToDisk: true);
    }

    // A renamed file is on disk for certain only when its folder is; Windows has no such call and needs none.
    private static void Flush(string parent)
    {
        if (RuntimeInformation.IsOSPlatform(OSPlatform.Windows))
        {
            return;
        }

        var descriptor = Native.Open(parent, 0);
        if (descriptor >= 0)
        {
            _ = Native.Fsync(descriptor);
            _ = Native.Close(descriptor);
        }
    }

    private string PathOf(ContentKey key) => Path.Combine(folder, key.Path);

    private static class Native
    {
        [DllImport("libc", EntryPoint = "open")]
        public static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

        [DllImport("libc", EntryPoint = "fsync")]
        public static extern int Fsync(int descriptor);

        [DllImport("libc", EntryPoint = "close")]
        public static extern int Close(int descriptor);
    }
}
