using PaLineBot.Liff;

namespace PaLineBot.Documents;

/// <summary>A paper of the agreement's present round, or of the draft.</summary>
internal sealed record PaperRequest(PaperFormat Format, bool ThaiDigits);

/// <summary>No PDF can be made; a Word file can.</summary>
internal sealed record NoPdfProblem(Uri DocxUrl) : Problem(StatusCodes.Status503ServiceUnavailable, "no-pdf");

/// <summary>A batch of papers that was begun.</summary>
internal sealed record PapersBegun(long JobId, int Done, int Total);

/// <summary>How far it is.</summary>
internal sealed record PapersProgress(
    PapersState State,
    int Done,
    int Total,
    // Of those done, how many are Word files because no PDF could be made.
    int AsWord,
    // How many could not be made and are not in the ZIP; known at the end.
    int NotMade,
    // The ZIP; null before the end, and when it holds nothing.
    Uri? Url);

internal enum PapersState
{
    Waiting,
    Running,
    Done,
    Failed,
}

/// <summary>What kind of file a paper is.</summary>
public enum PaperFormat
{
    /// <summary>PDF, to read and print.</summary>
    Pdf,

    /// <summary>Word, to edit.</summary>
    Docx,
}
