namespace PaLineBot.Documents.Pdf;

/// <summary>Why there is no PDF.</summary>
public enum PdfProblem
{
    /// <summary>LibreOffice is not installed, or does not start.</summary>
    NotAvailable,

    /// <summary>This document could not be converted in the time and memory it had.</summary>
    NotConvertible,

    /// <summary>Too many documents wait already.</summary>
    Busy,

    /// <summary>It would have more pages than are made.</summary>
    TooLong,
}
