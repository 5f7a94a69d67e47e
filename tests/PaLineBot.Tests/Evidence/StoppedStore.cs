using PaLineBot.Evidence;

namespace PaLineBot.Tests.Evidence;

/// <summary>A folder that stops where a test says, before it stores or removes, until the test lets it go on.</summary>
internal sealed class StoppedStore(string folder) : IEvidenceStore
{
    private readonly FolderEvidenceStore store = new(folder, Path.Combine(folder, "incoming"));

    public Stop Puts { get; } = new();

    public Stop Removals { get; } = new();

    public async Task PutAsync(ContentKey key, string file, CancellationToken cancel)
    {
        await Puts.PassAsync(cancel);
        await store.PutAsync(key, file, cancel);
    }

    public Task<Stream?> OpenAsync(ContentKey key, CancellationToken cancel) => store.OpenAsync(key, cancel);

    public async Task RemoveAsync(ContentKey key, CancellationToken cancel)
    {
        await Removals.PassAsync(cancel);
        await store.RemoveAsync(key, cancel);
    }

    /// <summary>Open until it is closed.</summary>
    internal sealed class Stop
    {
        private TaskCompletionSource open = Opened();
        private TaskCompletionSource reached = new();

        /// <summary>Somebody stands before it.</summary>
        public Task Reached => reached.Task;

        public void Close() => (open, reached) = (new TaskCompletionSource(), new TaskCompletionSource());

        public void Open() => open.SetResult();

        public Task PassAsync(CancellationToken cancel)
        {
            reached.TrySetResult();
            return open.Task.WaitAsync(cancel);
        }

        private static TaskCompletionSource Opened()
        {
            var opened = new TaskCompletionSource();
            opened.SetResult();
            return opened;
        }
    }
}
