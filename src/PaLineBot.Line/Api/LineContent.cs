namespace PaLineBot.Line.Api;

/// <summary>What a person sent, being downloaded. Dispose it. Reading may throw an IOException when the connection breaks.</summary>
public sealed class LineContent : IAsyncDisposable
{
    private readonly HttpResponseMessage _response;

    internal LineContent(HttpResponseMessage response, Stream stream) => (_response, Stream) = (response, stream);

    /// <summary>The bytes; not seekable.</summary>
    public Stream Stream { get; }

    /// <summary>The media type as LINE gives it.</summary>
    public string? ContentType => _response.Content.Headers.ContentType?.MediaType;

    /// <summary>The number of bytes, where LINE says so.</summary>
    public long? Length => _response.Content.Headers.ContentLength;

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await Stream.DisposeAsync().ConfigureAwait(false);
        _response.Dispose();
    }
}
