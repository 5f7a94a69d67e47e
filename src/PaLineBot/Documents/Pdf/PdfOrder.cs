namespace PaLineBot.Documents.Pdf;

/// <summary>A document to convert.</summary>
/// <param name="Pages">About how many pages it has: long ones do not keep short ones waiting.</param>
/// <param name="InBatch">Whether nobody waits for just this one: those come after what people wait for.</param>
public sealed record PdfOrder(byte[] Docx, int Pages = 1, bool InBatch = false)
{
    private const int ManyPages = 60;

    /// <summary>Whether it is converted alone, and never everywhere at once.</summary>
    public bool IsLong => Pages > ManyPages;
}
