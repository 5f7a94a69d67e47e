using PaLineBot.Liff;

namespace PaLineBot.Agreements;

/// <summary>Write one field.</summary>
internal sealed record FieldRequest(string? Text);

/// <summary>A field that was written.</summary>
internal sealed record FieldSaved(
    int Version,
    // As it is stored, which may differ from what was sent.
    string Text,
    DateTimeOffset SavedAt,
    bool NeedsRevision,
    // Of its section.
    IReadOnlyList<LintFinding> Findings,
    // Fields of its section that must still be written.
    IReadOnlyList<string> Missing,
    // Whether its section is.
    bool Done,
    // Whether the page is older than the service.
    bool Reload);

/// <summary>It holds another text than the page has seen.</summary>
internal sealed record ChangedElsewhereProblem(FieldAnswer Current) : Problem(StatusCodes.Status412PreconditionFailed, "changed-elsewhere");

/// <summary>The text is longer than what a field holds, in UTF-16 code units.</summary>
internal sealed record TooLongProblem(int Max) : Problem(StatusCodes.Status413PayloadTooLarge, "too-long");
