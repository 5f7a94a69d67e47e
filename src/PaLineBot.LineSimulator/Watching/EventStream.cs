using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Channels;

namespace PaLineBot.LineSimulator.Watching;

/// <summary>Tells every open page what changed, as server-sent events. Costs nothing while nobody listens.</summary>
public sealed class EventStream
{
    private ImmutableList<Channel<string>> listeners = [];

    /// <summary>Whether anybody listens.</summary>
    public bool HasListeners => !listeners.IsEmpty;

    internal void Send<T>(string kind, T value, JsonTypeInfo<T> type)
    {
        if (HasListeners)
        {
            Post(kind, JsonSerializer.Serialize(value, type));
        }
    }

    internal void Send(string kind, Action<Utf8JsonWriter> write)
    {
        if (HasListeners)
        {
            Post(kind, Encoding.UTF8.GetString(JsonBytes.Build(write)));
        }
    }

    internal async Task ListenAsync(HttpResponse response, CancellationToken cancel)
    {
        var mine = Channel.CreateBounded<string>(new BoundedChannelOptions(2_000) { FullMode = BoundedChannelFullMode.DropOldest });
        ImmutableInterlocked.Update(ref listeners, static (all, one) => all.Add(one), mine);
        try
        {
            await response.WriteAsync(": hello\n\n", cancel);
            while (!cancel.IsCancellationRequested)
            {
                await response.Body.FlushAsync(cancel);
                await WriteNextAsync(response, mine.Reader, cancel);
            }
        }
        catch (OperationCanceledException)
        {
            // the page was closed
        }
        finally
        {
            ImmutableInterlocked.Update(ref listeners, static (all, one) => all.Remove(one), mine);
        }
    }

    private static async Task WriteNextAsync(HttpResponse response, ChannelReader<string> reader, CancellationToken cancel)
    {
        try
        {
            await reader.WaitToReadAsync(cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(15), TimeProvider.System, cancel);
        }
        catch (TimeoutException)
        {
            await response.WriteAsync(": still here\n\n", cancel);
        }
        while (reader.TryRead(out var text))
        {
            await response.WriteAsync(text, cancel);
        }
    }

    private void Post(string kind, string data)
    {
        // A line break would end the field; in JSON it can only stand between tokens.
        var text = $"event: {kind}\ndata: {data.ReplaceLineEndings(" ")}\n\n";
        foreach (var listener in listeners)
        {
            listener.Writer.TryWrite(text);
        }
    }
}
