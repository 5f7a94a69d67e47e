using Npgsql;

namespace PaLineBot.Data;

/// <summary>
/// Connections of the path of a message: inbox, turns and outbox. They are its own, so that pages and papers, however many ask
/// for them, never make a webhook or a chat wait for one.
/// </summary>
public sealed class MessageDatabase(NpgsqlDataSource source) : IAsyncDisposable, IDisposable
{
    public NpgsqlDataSource Source { get; } = source;

    /// <inheritdoc />
    public void Dispose() => Source.Dispose();

    /// <inheritdoc />
    public ValueTask DisposeAsync() => Source.DisposeAsync();
}
