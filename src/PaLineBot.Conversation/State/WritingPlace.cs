using System.Text.Json.Serialization;

namespace PaLineBot.Conversation.State;

/// <summary>Where the writing of one agreement is.</summary>
public sealed record WritingPlace
{
    /// <summary>Fiscal year of the agreement; a place of another year is dropped.</summary>
    public int FiscalYear { get; init; }

    /// <summary>The newest prompts, oldest first; the last one is open.</summary>
    public IReadOnlyList<Prompt> Prompts { get; init; } = [];

    /// <summary>Fields skipped once: asked again at the end.</summary>
    public IReadOnlyList<string> Skipped { get; init; } = [];

    /// <summary>Fields skipped again: left for the readiness check.</summary>
    public IReadOnlyList<string> SkippedAgain { get; init; } = [];

    /// <summary>Options ticked so far of the open any-of field.</summary>
    public IReadOnlyList<string> Picked { get; init; } = [];

    /// <summary>Whether the person said "later".</summary>
    public bool Paused { get; init; }

    /// <summary>Whether the person chose to write in chat what the page was offered for.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool InChat { get; init; }

    /// <summary>Section whose fields are offered for choice, or null; then a text can name a field.</summary>
    public string? Choosing { get; init; }

    /// <summary>Fields from which a message taken back was erased, told with the next reply.</summary>
    public IReadOnlyList<string> Erased { get; init; } = [];

    /// <summary>What was said and waits for a word of its sender, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Doubt? Doubt { get; init; }

    /// <summary>What the last turn that changed answers replaced, by field.</summary>
    [JsonIgnore]
    public IReadOnlyList<LastChange> LastChanges { get; init; } = [];

    /// <summary>Buttons of what waits for a word of its sender, while they are on the screen.</summary>
    [JsonIgnore]
    public IReadOnlyList<ScreenButton> OnScreen { get; init; } = [];

    // A state in which nothing waits is written as it was before there were these.
    [JsonInclude, JsonPropertyName(nameof(LastChanges)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    private IReadOnlyList<LastChange>? LastChangesOrNull
    {
        get => LastChanges.Count == 0 ? null : LastChanges;
        init => LastChanges = value ?? [];
    }

    [JsonInclude, JsonPropertyName(nameof(OnScreen)), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    private IReadOnlyList<ScreenButton>? OnScreenOrNull
    {
        get => OnScreen.Count == 0 ? null : OnScreen;
        init => OnScreen = value ?? [];
    }

    /// <summary>Submission whose comments are being mended, or 0.</summary>
    public long MendingSubmission { get; init; }

    /// <summary>Commented section that is open, or null.</summary>
    public string? Mending { get; init; }

    /// <summary>Commented sections the person has been through.</summary>
    public IReadOnlyList<string> Mended { get; init; } = [];

    /// <summary>The prompt that is open, or null.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public Prompt? Open => Prompts.Count > 0 && Prompts[^1].FieldId.Length > 0 ? Prompts[^1] : null;

    internal WritingPlace WithoutNulls() => this with
    {
        Prompts = Prompts?.Where(p => p?.FieldId is not null).ToList() ?? [],
        Skipped = Skipped ?? [],
        SkippedAgain = SkippedAgain ?? [],
        Picked = Picked ?? [],
        Mended = Mended ?? [],
        Erased = Erased ?? [],
        Doubt = Doubt?.WithoutNulls(),
        LastChanges = LastChanges?.Where(c => c is { FieldId: not null, Left: not null }).ToList() ?? [],
        OnScreen = OnScreen?.Where(b => b is { Label: not null, Data: not null }).ToList() ?? [],
    };
}
