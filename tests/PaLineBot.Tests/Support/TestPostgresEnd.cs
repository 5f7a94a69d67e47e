namespace PaLineBot.Tests.Support;

/// <summary>Ends the shared server when the run ends.</summary>
public sealed class TestPostgresEnd : IAsyncDisposable
{
    /// <inheritdoc />
    public async ValueTask DisposeAsync() => await TestPostgres.StopAsync();
}
