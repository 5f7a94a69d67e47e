namespace PaLineBot.Evidence;

/// <summary>Keeps contents by their hash. A store that is away throws <see cref="EvidenceStoreException"/>.</summary>
public interface IEvidenceStore
{
    /// <summary>Stores a finished file; on return it survives a power cut. Storing it again changes nothing.</summary>
    Task PutAsync(ContentKey key, string file, CancellationToken cancel);

    /// <summary>The content, seekable; null when it is not there. Dispose it.</summary>
    Task<Stream?> OpenAsync(ContentKey key, CancellationToken cancel);

    /// <summary>Removes it; one that is not there is removed already.</summary>
    Task RemoveAsync(ContentKey key, CancellationToken cancel);
}
