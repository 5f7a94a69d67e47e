namespace PaLineBot.Documents.Pdf;

/// <summary>What became of a conversion: <see cref="PdfMade"/> or <see cref="PdfRefused"/>.</summary>
public abstract record PdfResult;

public sealed record PdfMade(byte[] Bytes) : PdfResult;

/// <summary>No PDF; the Word file still works.</summary>
public sealed record PdfRefused(PdfProblem Problem) : PdfResult;
