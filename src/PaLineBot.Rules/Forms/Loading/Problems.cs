namespace PaLineBot.Rules.Forms.Loading;

/// <summary>Collects what is wrong, so that an operator sees everything at once.</summary>
internal sealed class Problems
{
    private readonly List<string> lines = [];

    public IReadOnlyList<string> Lines => lines;

    public void Add(string file, string property, string shouldBe) => lines.Add($"{file}: {property}: should be {shouldBe}");

    /// <summary>Notes a text that is missing or longer than a number of graphemes.</summary>
    public void Text(string file, string property, string? value, int most = int.MaxValue)
    {
        if (string.IsNullOrWhiteSpace(value)) Add(file, property, "a text, is missing or empty");
        else if (Rules.Text.ThaiText.GraphemeCount(value) is var count && count > most)
            Add(file, property, $"at most {most} characters, has {count}");
    }

    /// <summary>Notes values that occur more than once.</summary>
    public void Unique(string file, string property, IEnumerable<string?> values)
    {
        foreach (var twice in values.Where(v => v is not null).GroupBy(v => v).Where(g => g.Count() > 1))
            Add(file, property, $"unique, \"{twice.Key}\" occurs {twice.Count()} times");
    }
}
