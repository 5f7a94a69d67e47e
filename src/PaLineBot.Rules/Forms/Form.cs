namespace PaLineBot.Rules.Forms;

/// <summary>Whether a form may be started.</summary>
public enum FormStatus
{
    /// <summary>All titles are loaded.</summary>
    Complete,

    /// <summary>Official titles are missing (ศึกษานิเทศก์): shown, but nobody can start it.</summary>
    IndicatorSetIncomplete,
}

/// <summary>
/// One version of a PA1 form for one position: official wording plus our plain-language guide.
/// Read from <c>Forms/Catalogue/*.json</c>; immutable; safe to share between threads.
/// </summary>
/// <param name="Ref">Form id and version.</param>
/// <param name="Position">The position it is for.</param>
/// <param name="Status">Whether it may be started.</param>
/// <param name="Code">Official form code such as <c>PA 1/ส</c>, or null when not known.</param>
/// <param name="Title">Official title.</param>
/// <param name="PositionTitle">Official position title used on the form.</param>
/// <param name="Levels">Expected practice level per standing that exists for this position.</param>
/// <param name="Sections">Header, workload, 15 sub-indicators, challenge topics, in the order of the form.</param>
/// <param name="ChallengeCount">Number of challenge topics (district director exactly 3, others 1).</param>
/// <param name="MinimumHours">Teaching practice hours a week that block submission when not met (5 director, 10 deputy), or null.</param>
/// <param name="Beneficiaries">Groups that outcomes should name, with the words that count as naming them.</param>
/// <param name="Declaration">Declaration sentence template of the form.</param>
/// <param name="ApprovalTitle">Title of the approval block.</param>
/// <param name="Source">Where the wording comes from.</param>
public sealed record Form(
    FormRef Ref,
    Position Position,
    FormStatus Status,
    string? Code,
    string Title,
    string PositionTitle,
    IReadOnlyList<ExpectedPracticeLevel> Levels,
    IReadOnlyList<Section> Sections,
    int ChallengeCount,
    decimal? MinimumHours,
    IReadOnlyList<BeneficiaryGroup> Beneficiaries,
    string Declaration,
    string ApprovalTitle,
    string Source)
{
    private readonly Dictionary<string, Field> fieldsById =
        Sections.SelectMany(s => s.Fields).ToDictionary(f => f.Id, StringComparer.Ordinal);

    private readonly Dictionary<string, Section> sectionsById =
        Sections.ToDictionary(s => s.Id, StringComparer.Ordinal);

    /// <summary>The kinds of class that its examples come from, in their order; none where one example is for all.</summary>
    public IReadOnlyList<ExampleKind> ExampleKinds { get; } =
        [.. Sections.SelectMany(s => s.Fields).SelectMany(f => f.Examples).Select(e => e.Kind).OfType<ExampleKind>().Distinct()];

    /// <summary>All fields in the order they are asked.</summary>
    public IEnumerable<Field> Fields => Sections.SelectMany(s => s.Fields);

    /// <summary>The 15 sub-indicators in order.</summary>
    public IEnumerable<Section> SubIndicators => Sections.Where(s => s.Kind == SectionKind.SubIndicator);

    /// <summary>The field with this id, or null: ids come from stored answers and from users.</summary>
    public Field? FindField(string id) => fieldsById.GetValueOrDefault(id);

    /// <summary>The section with this id, or null.</summary>
    public Section? FindSection(string id) => sectionsById.GetValueOrDefault(id);

    /// <summary>The expected practice level of a standing, or null when the position has no such standing.</summary>
    public ExpectedPracticeLevel? LevelOf(AcademicStanding standing) => Levels.FirstOrDefault(l => l.Standing == standing);
}

/// <summary>A group of people that outcomes are about.</summary>
/// <param name="Id"><c>learners</c>, <c>teachers</c>, <c>staff</c>, <c>school</c>, <c>schools</c>, <c>office</c>.</param>
/// <param name="Title">Official Thai title.</param>
/// <param name="ShortTitle">The title as cards and buttons say it.</param>
/// <param name="Keywords">Words that count as naming the group (P1-10).</param>
public sealed record BeneficiaryGroup(string Id, string Title, string ShortTitle, IReadOnlyList<string> Keywords);
