using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace PaLineBot.Webhook;

/// <summary>
/// A request that arrived whole is served also when its caller has hung up since. Kestrel takes the end of a connection for the
/// end of the body it is about to read, even when all of that body is there; so the end is told only after the bytes before it.
/// </summary>
public static class WholeRequests
{
    /// <summary>Serves them on every endpoint.</summary>
    public static void ServeWholeRequests(this KestrelServerOptions kestrel) => kestrel.ConfigureEndpointDefaults(endpoint =>
        endpoint.Use(next => connection =>
        {
            connection.Transport = new Duplex(new EndAfterBytes(connection.Transport.Input), connection.Transport.Output);
            return next(connection);
        }));

    private sealed record Duplex(PipeReader Input, PipeWriter Output) : IDuplexPipe;

    private sealed class EndAfterBytes(PipeReader inner) : PipeReader
    {
        private ReadOnlySequence<byte> bytes;
        private bool hasEnded;
        private bool allLookedAt;

        public override async ValueTask<ReadResult> ReadAsync(CancellationToken cancellationToken = default) =>
            Tell(await inner.ReadAsync(cancellationToken));

        public override bool TryRead(out ReadResult result)
        {
            var has = inner.TryRead(out result);
            if (has)
            {
                result = Tell(result);
            }

            return has;
        }

        public override void AdvanceTo(SequencePosition consumed) => AdvanceTo(consumed, consumed);

        public override void AdvanceTo(SequencePosition consumed, SequencePosition examined)
        {
            allLookedAt = hasEnded && bytes.Slice(examined).IsEmpty;
            inner.AdvanceTo(consumed, examined);
        }

        public override void CancelPendingRead() => inner.CancelPendingRead();

        public override void Complete(Exception? exception = null) => inner.Complete(exception);

        public override ValueTask CompleteAsync(Exception? exception = null) => inner.CompleteAsync(exception);

        private ReadResult Tell(ReadResult read)
        {
            (bytes, hasEnded) = (read.Buffer, read.IsCompleted);
            return hasEnded && !bytes.IsEmpty && !allLookedAt ? new ReadResult(bytes, read.IsCanceled, isCompleted: false) : read;
        }
    }
}
