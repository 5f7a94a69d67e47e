namespace PaLineBot.Rules.Lint;

/// <summary>Word lists and limits of the rules (Lint/words.json).</summary>
internal static class LintWords
{
    private static readonly WordFile File = EmbeddedData.Load<WordFile>("Lint", "words.json");

    public static LintLimits Limits { get; } = File.Limits;
    public static WordSet Nothing { get; } = new(File.Nothing);
    public static WordSet How { get; } = new([.. File.How, .. File.HowNot]);
    public static WordSet HowNot { get; } = new(File.HowNot);
    public static string[] Common { get; } = [.. File.Common.OrderByDescending(w => w.Length)];
    public static WordSet MeasureWords { get; } = new(File.MeasureWords);
    public static WordSet MinorDuties { get; } = new(File.MinorDuties);
    public static WordSet Sources { get; } = new(File.Sources);
    public static WordSet Background { get; } = new(File.Background);
    public static WordSet Models { get; } = new(File.Models);
    public static WordSet Order { get; } = new(File.Order);
    public static WordSet Time { get; } = new(File.Time);
    public static WordSet Quality { get; } = new(File.Quality);
    public static WordSet Standard { get; } = new(File.Standard);
    public static WordSet Growth { get; } = new(File.Growth);
    public static WordSet Compared { get; } = new(File.Compared);
    public static WordSet Named { get; } = new(File.Named);
    public static WordSet NamedParts { get; } = new(File.NamedParts);
    public static WordSet[] Cycle { get; } = [.. File.Cycle.Select(part => new WordSet(part))];
    public static ShortForm[] ShortForms { get; } = File.ShortForms;
    public static ShortForm Hours { get; } = File.Hours;

    private sealed record WordFile(
        LintLimits Limits,
        string[] Nothing,
        string[] How,
        string[] HowNot,
        string[] Common,
        string[] MeasureWords,
        string[] MinorDuties,
        string[] Sources,
        string[] Background,
        string[] Models,
        string[] Order,
        string[] Time,
        string[] Quality,
        string[] Standard,
        string[] Growth,
        string[] Compared,
        string[] Named,
        string[] NamedParts,
        string[][] Cycle,
        ShortForm[] ShortForms,
        ShortForm Hours);
}

/// <summary>Limits of the heuristics.</summary>
/// <param name="ShortestTask">Graphemes below which a task says too little (P1-06).</param>
/// <param name="ShortestPasted">Letters from which equal texts count as pasted (P1-11).</param>
/// <param name="SharedLetters">Letters in a row that two texts must share to speak of the same thing (P1-07).</param>
/// <param name="TasksBeforeLevel">Tasks written before the practice level is looked for (P1-13).</param>
/// <param name="TitleRemainder">Letters that a task must say beyond the title (P1-06).</param>
internal sealed record LintLimits(int ShortestTask, int ShortestPasted, int SharedLetters, int TasksBeforeLevel, int TitleRemainder);
