namespace PaLineBot.LineSimulator.Messaging;

/// <summary>Reads a request body into memory.</summary>
internal static class BodyReader
{
    /// <summary>The bytes; null when there are more than <paramref name="limit"/>.</summary>
    internal static async ValueTask<byte[]?> ReadAsync(HttpRequest request, int limit)
    {
        var length = request.ContentLength;
        if (length > limit)
        {
            return null;
        }
        if (length == 0)
        {
            return [];
        }
        if (length is { } known)
        {
            var bytes = new byte[known];
            await request.Body.ReadExactlyAsync(bytes, request.HttpContext.RequestAborted);
            return bytes;
        }
        using var memory = new MemoryStream();
        var part = new byte[81_920];
        for (int read; (read = await request.Body.ReadAsync(part, request.HttpContext.RequestAborted)) > 0;)
        {
            if (memory.Length + read > limit)
            {
                return null;
            }
            memory.Write(part, 0, read);
        }
        return memory.ToArray();
    }
}
