namespace PaLineBot.Documents.Batches;

/// <summary>How far a batch is.</summary>
/// <param name="Done">Papers made.</param>
/// <param name="Total">Papers in all.</param>
/// <param name="Finished">Whether the ZIP can be fetched.</param>
/// <param name="AsWord">Papers that became Word files although PDF was asked for: without LibreOffice, all of them.</param>
public sealed record BatchStatus(long Id, int Done, int Total, bool Finished, int AsWord)
{
    /// <summary>Papers that could not be made and are not in the ZIP; known when it is finished.</summary>
    public int NotMade => Finished ? Total - Done : 0;
}
