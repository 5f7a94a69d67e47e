using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace PaLineBot.Tests.Support;

/// <summary>What a service logged, so that a test can say: no exception, no personal data.</summary>
public sealed class LogLines : ILoggerProvider
{
    private readonly ConcurrentQueue<Line> lines = new();

    /// <summary>All lines so far.</summary>
    public IReadOnlyCollection<Line> All => lines;

    /// <summary>Lines at error level or with an exception.</summary>
    public IEnumerable<Line> Troubles => lines.Where(l => l.Level >= LogLevel.Error || l.Error is not null);

    /// <inheritdoc />
    public ILogger CreateLogger(string categoryName) => new Writer(categoryName, lines);

    /// <inheritdoc />
    public void Dispose()
    {
    }

    /// <summary>One line.</summary>
    public sealed record Line(string Category, LogLevel Level, string Text, Exception? Error);

    private sealed class Writer(string category, ConcurrentQueue<Line> lines) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(new Line(category, logLevel, formatter(state, exception), exception));
    }
}
