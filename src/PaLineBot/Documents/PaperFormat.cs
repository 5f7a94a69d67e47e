namespace PaLineBot.Documents;

/// <summary>What kind of file a paper is.</summary>
public enum PaperFormat
{
    /// <summary>PDF, to read and print.</summary>
    Pdf,

    /// <summary>Word, to edit.</summary>
    Docx,
}
