namespace PaLineBot.Documents.Pdf;

/// <summary>What became of a conversion: <see cref="PdfMade"/> or <see cref="PdfRefused"/>.</summary>
public abstract record PdfResult;

/// <summary>The PDF.</summary>
/// <param name="Bytes">The file.</param>
public sealed record PdfMade(byte[] Bytes) : PdfResult;

/// <summary>No PDF; the Word file still works.</summary>
/// <param name="Problem">Why.</param>
public sealed record PdfRefused(PdfProblem Problem) : PdfResult;
