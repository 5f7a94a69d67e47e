using System.Text.Json;
using PaLineBot.Rules.Text;

namespace PaLineBot.Rules.Tests.Text;

/// <summary>The table of normal forms; the page's <c>thaiText.test.ts</c> reads the same file.</summary>
public sealed class NormalFormTests
{
    /// <summary>The rows.</summary>
    public static TheoryData<string, string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var r in JsonSerializer.Deserialize<Row[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Text", "normal-forms.json")), JsonSerializerOptions.Web)!) rows.Add(r.Why, r.Typed, r.Stored);
            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_is_stored_in_one_form(string why, string typed, string stored)
    {
        Assert.True(stored == ThaiText.Normalise(typed), $"{why}: {ThaiText.Normalise(typed)}");
        Assert.Equal(stored, ThaiText.Normalise(stored));
    }

    private sealed record Row(string Why, string Typed, string Stored);
}
