using System.Buffers;
using System.Security.Cryptography;
using PaLineBot.Hosting;

namespace PaLineBot.Evidence;

/// <summary>A content that came in, in a file of its own, which is gone when this is disposed.</summary>
/// <param name="sha256">Its SHA-256.</param>
public sealed class IncomingContent(string file, long bytes, string sha256) : IDisposable
{
    public string File { get; } = file;

    public long Bytes { get; } = bytes;

    /// <summary>Names its way into the store, where the same content may come from elsewhere at the same time.</summary>
    public Guid Put { get; } = Guid.NewGuid();

    /// <summary>SHA-256, 64 hex digits.</summary>
    public string Sha256 { get; private set; } = sha256;

    /// <summary>Its file was changed: the hash is that of what stands there now.</summary>
    public async Task HashAgainAsync(CancellationToken cancel)
    {
        await using var stream = System.IO.File.OpenRead(File);
        Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancel));
    }

    /// <summary>Reads a stream to its end; null when it is longer than <paramref name="most"/>.</summary>
    public static async Task<IncomingContent?> ReadAsync(Stream stream, string folder, long most, CancellationToken cancel)
    {
        PrivateFiles.Folder(folder);
        var path = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
        var keep = false;
        try
        {
            var read = await CopyAsync(stream, path, most, cancel);
            keep = read is not null;
            return read;
        }
        finally
        {
            if (!keep)
            {
                System.IO.File.Delete(path);
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => System.IO.File.Delete(File);

    private static async Task<IncomingContent?> CopyAsync(Stream stream, string path, long most, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = PrivateFiles.Create(path);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            var total = 0L;
            int read;
            while ((read = await stream.ReadAsync(buffer, cancel)) > 0)
            {
                total += read;
                if (total > most)
                {
                    return null;
                }

                hash.AppendData(buffer, 0, read);
                await file.WriteAsync(buffer.AsMemory(0, read), cancel);
            }

            return new IncomingContent(path, total, Convert.ToHexStringLower(hash.GetHashAndReset()));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
