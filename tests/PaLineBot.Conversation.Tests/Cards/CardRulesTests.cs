using PaLineBot.Messages;
using Xunit;

namespace PaLineBot.Conversation.Tests.Cards;

/// <summary>What a template may do, and what is said about one that does something else.</summary>
public sealed class CardRulesTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cards").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("{{ capture x }}a{{ end }}", "capture")]
    [InlineData("{{ import card }}", "import")]
    [InlineData("{{ while true }}{{ end }}", "while")]
    [InlineData("{{ wrap card }}{{ end }}", "wrap")]
    [InlineData("{{ func f }}a{{ end }}", "func")]
    [InlineData("{{ f = do; ret 1; end }}", "assignment")]
    [InlineData("{{ x = 1 }}", "assignment")]
    [InlineData("{{ if true }}{{ card.title = 1 }}{{ end }}", "assignment")]
    [InlineData("{{ part \"nowhere\" card }}", "part")]
    [InlineData("{{ part card.title card }}", "part")]
    [InlineData("{{ if }}", "bad.json.scriban")]
    [InlineData("{{ for x in card", "bad.json.scriban")]
    public void What_a_template_may_not_do_is_refused_when_it_is_loaded(string source, string named)
    {
        var refusal = Assert.Throws<InvalidOperationException>(() => Cards(("bad", source)));
        Assert.Contains("bad", refusal.Message, StringComparison.Ordinal);
        Assert.Contains(named, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{{ card.titel }}", "titel")]
    [InlineData("{{ titel }}", "titel")]
    [InlineData("{{ card.title.length }}", "length")]
    [InlineData("{{ card.Title }}", "Title")]
    [InlineData("{{ if card.titel }}1{{ end }}", "titel")]
    [InlineData("{{ date.now }}", "date")]
    [InlineData("{{ include \"x\" }}", "include")]
    [InlineData("{{ \"a\" | string.upcase }}", "string")]
    [InlineData("{{ object.eval \"1\" }}", "object")]
    [InlineData("{{ card }}", "no place in a card")]
    [InlineData("{{ card.nothing }}", "broken JSON")]
    [InlineData("\"{{ card.title }}\"", "broken JSON")]
    public void A_name_or_value_that_does_not_fit_is_named_with_its_template(string source, string named)
    {
        var problem = Assert.Throws<InvalidOperationException>(() => Cards(("bad", source)).Render("bad", new Model("ก")));
        Assert.Contains("'bad'", problem.Message, StringComparison.Ordinal);
        Assert.Contains(named, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_that_is_not_there_is_named()
    {
        Assert.Contains("'x'", Assert.Throws<InvalidOperationException>(() => Cards(("a", "1")).Render("x", new Model("ก"))).Message, StringComparison.Ordinal);
        Assert.Contains("/nowhere", Assert.Throws<InvalidOperationException>(() => CardRenderer.Load("/nowhere")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_longer_than_any_card_is_not_written_and_the_next_card_is()
    {
        var cards = Cards(("list", "[{{ for row in card.rows }}{{ row }}{{ if !for.last }},{{ end }}{{ end }}]"));
        Assert.Throws<InvalidOperationException>(() => cards.Render("list", new Model("ก") { Rows = [.. Enumerable.Range(0, 201)] }));
        for (var i = 0; i < 50; i++) Assert.Equal("[0,1]", cards.Render("list", new Model("ก") { Rows = [0, 1] }));
        Assert.EndsWith(",199]", cards.Render("list", new Model("ก") { Rows = [.. Enumerable.Range(0, 200)] }), StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_that_asks_for_itself_ends()
    {
        Directory.CreateDirectory(Path.Combine(folder, "parts"));
        File.WriteAllText(Path.Combine(folder, "parts", "self.json.scriban"), "[{{ part \"self\" it }}]");
        Assert.Throws<InvalidOperationException>(() => Cards(("a", "{{ part \"self\" card }}")).Render("a", new Model("ก")));
    }

    [Fact]
    public void A_value_is_written_whole_and_a_part_as_it_is()
    {
        Directory.CreateDirectory(Path.Combine(folder, "parts"));
        File.WriteAllText(Path.Combine(folder, "parts", "pair.json.scriban"), "[{{ it.title }}, {{ it.yes }}]");
        var cards = Cards(("a", "{\"a\": {{ part \"pair\" card }}, \"b\": {{ card.yes ? \"ใช่\" : 2 }}{{ if card.rows }}, \"c\": 1{{ end }}{{ if card.empty }}, \"d\": 1{{ end }}}"));
        Assert.Equal("""{"a": ["\"ก\"", true], "b": "ใช่"}""", cards.Render("a", new Model("\"ก\"")));
    }

    [Fact]
    public void Many_threads_share_the_templates()
    {
        var cards = Cards(("a", "[{{ for row in card.rows }}{{ row }}, {{ end }}{{ card.title }}]"));
        Parallel.For(0, 2000, i => Assert.Equal($"[{i}, \"{i}\"]", cards.Render("a", new Model($"{i}") { Rows = [i] })));
    }

    private CardRenderer Cards(params ReadOnlySpan<(string Name, string Source)> templates)
    {
        foreach (var (name, source) in templates) File.WriteAllText(Path.Combine(folder, name + ".json.scriban"), source);
        return CardRenderer.Load(folder);
    }

    private sealed record Model(string Title)
    {
        public IReadOnlyList<int> Rows { get; init; } = [];

        public string Empty { get; init; } = "";

        public bool Yes { get; init; } = true;

        public string? Nothing { get; init; }
    }
}
