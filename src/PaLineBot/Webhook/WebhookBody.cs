using System.Buffers;
using System.IO.Pipelines;

namespace PaLineBot.Webhook;

/// <summary>The body of a webhook, read to its end whether or not the caller still waits.</summary>
internal abstract record WebhookBody
{
    private const int MostBytes = 1024 * 1024;

    /// <summary>All of it.</summary>
    public sealed record Whole(byte[] Bytes) : WebhookBody;

    /// <summary>More than 1 MB.</summary>
    public sealed record TooLarge : WebhookBody;

    /// <summary>The connection ended before all of it was there.</summary>
    public sealed record CutShort : WebhookBody;

    /// <summary>Reads it. The abort of the request is not listened to: it says only that nobody waits for an answer.</summary>
    public static async Task<WebhookBody> ReadAsync(HttpRequest request)
    {
        if (request.ContentLength > MostBytes)
        {
            return new TooLarge();
        }

        try
        {
            return await ReadAsync(request.BodyReader);
        }
        catch (Exception e) when (e is BadHttpRequestException or IOException or OperationCanceledException)
        {
            return new CutShort();
        }
    }

    private static async Task<WebhookBody> ReadAsync(PipeReader reader)
    {
        while (true)
        {
            var read = await reader.ReadAsync(CancellationToken.None);
            if (read.Buffer.Length > MostBytes)
            {
                reader.AdvanceTo(read.Buffer.End);
                return new TooLarge();
            }

            if (read.IsCompleted)
            {
                var body = read.Buffer.ToArray();
                reader.AdvanceTo(read.Buffer.End);
                return new Whole(body);
            }

            if (read.IsCanceled)
            {
                return new CutShort();
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
        }
    }
}
