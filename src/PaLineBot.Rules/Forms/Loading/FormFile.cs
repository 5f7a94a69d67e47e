namespace PaLineBot.Rules.Forms.Loading;

/// <summary>A form file as written (docs: Forms/Catalogue). Everything may be missing until it is checked.</summary>
internal sealed record FormFile
{
    public string? FormId { get; init; }
    public int? Version { get; init; }
    public string? Extends { get; init; }
    public Position? Position { get; init; }
    public FormStatus? Status { get; init; }
    public string? Code { get; init; }
    public string? Title { get; init; }
    public string? PositionTitle { get; init; }
    public string? Declaration { get; init; }
    public string? ApprovalTitle { get; init; }
    public string? Source { get; init; }
    public decimal? MinimumHours { get; init; }
    public int? ChallengeCount { get; init; }
    public BeneficiaryEntry[]? Beneficiaries { get; init; }
    public bool? SplitByBeneficiary { get; init; }
    public LevelEntry[]? Levels { get; init; }
    public ColumnsEntry? Columns { get; init; }
    public PartEntry? Header { get; init; }
    public PartEntry? Workload { get; init; }
    public DomainEntry[]? Domains { get; init; }
    public ChallengeEntry? Challenge { get; init; }

    /// <summary>This file with every missing property taken from the form it extends.</summary>
    public FormFile Over(FormFile parent) => new()
    {
        FormId = FormId,
        Version = Version,
        Extends = Extends,
        Position = Position ?? parent.Position,
        Status = Status ?? parent.Status,
        Code = Code ?? parent.Code,
        Title = Title ?? parent.Title,
        PositionTitle = PositionTitle ?? parent.PositionTitle,
        Declaration = Declaration ?? parent.Declaration,
        ApprovalTitle = ApprovalTitle ?? parent.ApprovalTitle,
        Source = Source ?? parent.Source,
        MinimumHours = MinimumHours ?? parent.MinimumHours,
        ChallengeCount = ChallengeCount ?? parent.ChallengeCount,
        Beneficiaries = Beneficiaries ?? parent.Beneficiaries,
        SplitByBeneficiary = SplitByBeneficiary ?? parent.SplitByBeneficiary,
        Levels = Levels ?? parent.Levels,
        Columns = Columns ?? parent.Columns,
        Header = Header ?? parent.Header,
        Workload = Workload ?? parent.Workload,
        Domains = Domains ?? parent.Domains,
        Challenge = Challenge ?? parent.Challenge,
    };
}

internal sealed record BeneficiaryEntry(string? Id, string? Title, string? ShortTitle, string[]? Keywords);

internal sealed record LevelEntry(AcademicStanding? Standing, string? Verb, string[]? Keywords, string? Meaning);

internal sealed record ColumnsEntry(TitleEntry? Task, TitleEntry? Outcome, TitleEntry? Measure);

internal sealed record TitleEntry(string? Title, string? ShortTitle);

internal sealed record PartEntry(string? Title, FieldEntry[]? Fields);

internal sealed record FieldEntry(
    string? Id,
    FieldKind? Kind,
    string? Title,
    string? ShortTitle,
    bool? Required,
    FieldOption[]? Options,
    FieldCondition? OnlyWhen);

internal sealed record DomainEntry(string? No, string? Title, SubIndicatorEntry[]? SubIndicators);

internal sealed record SubIndicatorEntry(string? No, string? Title, string[]? EvidenceHints);

internal sealed record ChallengeEntry(string? Title, Dictionary<string, TitleEntry>? Fields);
