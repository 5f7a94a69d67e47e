using System.Text.Json.Nodes;
using PaLineBot.Data;

namespace PaLineBot.PersonalData;

/// <summary>All that is stored about a person, as it goes into their ZIP.</summary>
public sealed class DataBook
{
    private readonly List<DataFile> files = [];

    /// <summary>Rows by what they are, in the order in which they were told.</summary>
    public JsonObject Rows { get; } = [];

    public IReadOnlyList<DataFile> Files => files;

    /// <summary>Tells the rows of a query; parameters as in <see cref="Work.ExecuteAsync"/>.</summary>
    public async Task TellAsync(Work work, string what, string sql, object? parameters = null) =>
        Rows[what] = JsonNode.Parse(await work.FindAsync<string>($"select coalesce(json_agg(t), '[]')::text from ({sql}) t", parameters) ?? "[]");

    public void Add(DataFile file) => files.Add(file);
}
