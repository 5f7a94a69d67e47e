using System.Reflection;
using System.Text.Json;
using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.State;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using PaLineBot.Conversation.Texts;
using PaLineBot.Conversation.Topics;
using PaLineBot.Conversation.Understanding;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>Walks all that topics declare, so that nothing is declared by half.</summary>
public sealed class RowsTests
{
    [Fact]
    public void Every_verb_has_one_row() =>
        Assert.Equal(Verbs.All.Order(), AllTopics.Rows.OfType<TapRow>().Select(r => r.Verb).Order());

    [Fact]
    public void Every_intent_has_one_row() =>
        Assert.Equal(typeof(Intent).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)).Where(f => f.FieldType == typeof(Intent)).Select(f => f.Name).Except(["None"]).Order(), AllTopics.Commands.Select(i => i.Name).Order());

    [Fact]
    public void Every_row_does_something_for_somebody()
    {
        Assert.DoesNotContain(AllTopics.Rows.OfType<TapRow>(), r => r.Act is null && r.WhileJoining is null);
        // Consent is given and refused before anything else is understood.
        Assert.Equal(["Consent", "NoConsent"], AllTopics.Rows.OfType<WordRow>()
            .Where(r => r.Act is null && r.WhileJoining is null && r.InGroup == Group.Help).Select(r => r.Intent.Name));
    }

    [Fact]
    public void Every_intent_has_a_sentence_that_is_understood()
    {
        var sentences = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Sentences"), "*.tsv").SelectMany(File.ReadLines).Select(l => l.Split('\t')).ToList();
        foreach (var s in sentences) Assert.Equal((s[0], s[1]), (AllTopics.Intents.Of(s[1]).Loose.Name, s[1]));
        Assert.Equal(AllTopics.Commands.Select(i => i.Name).Order(), sentences.Select(s => s[0]).Distinct().Order());
    }

    [Fact]
    public async Task Every_fact_that_can_be_asked_for_and_every_effect_happens_in_a_transcript()
    {
        var (asked, made) = (new HashSet<Type>(), new HashSet<Type>());
        foreach (var name in Transcript.Names)
        {
            var world = await Played.WorldAfterAsync(name);
            asked.UnionWith(world.Asked);
            made.UnionWith(world.Effects.Select(e => e.GetType()));
        }

        Assert.Equal("", string.Join(' ', Kinds<FactRequest>().Except(asked).Select(t => t.Name)));
        Assert.Equal("", string.Join(' ', Kinds<Effect>().Except(made).Select(t => t.Name)));
    }

    [Fact]
    public void A_text_key_stands_once()
    {
        var keys = Resources.Names.Where(n => n.EndsWith(".json", StringComparison.Ordinal)).SelectMany(KeysOf).ToList();
        Assert.Contains(keys, k => k.File == "Evidence/evidence.th.json");
        Assert.Equal("", string.Join(' ', keys.GroupBy(k => (k.Space, k.Key)).Where(g => g.Count() > 1).Select(g => g.Key.Key)));
    }

    [Fact]
    public void Every_focus_is_kept_or_follows_from_the_writing()
    {
        Focus[] own = [new Focus.Nothing(), new Focus.Field("1.1.task"), new Focus.Item("1.1")];
        Focus[] kept = [new Focus.Returning(), new Focus.Looking(5), new Focus.EvidenceAsked(), new Focus.EvidenceListed(), new Focus.Joining(new JoinDraft(JoinStage.Code))];
        Assert.Equal(typeof(Focus).GetNestedTypes().Select(t => t.Name).Order(), own.Concat(kept).Select(f => f.GetType().Name).Order());
        var state = new ConversationState { Returning = new ReturnDraft(5), Evidence = new EvidencePlace("m1", 1, DateTimeOffset.UnixEpoch) };
        foreach (var focus in kept) Assert.Equal(focus, ConversationState.FromJson((state with { Over = focus }).ToJson()).Over);
    }

    private static IEnumerable<Type> Kinds<T>() => typeof(T).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(T)) && !t.IsAbstract);

    // Texts share one space of keys and so do the words of intents; other lists have one each.
    private static IEnumerable<(string Space, string File, string Key)> KeysOf(string file)
    {
        using var stream = Resources.Open(file);
        using var json = JsonDocument.Parse(stream);
        var space = file.EndsWith(".th.json", StringComparison.Ordinal) ? "texts" : file.EndsWith("/intents.json", StringComparison.Ordinal) ? "intents" : file;
        return [.. json.RootElement.EnumerateObject().Select(p => (space, file, p.Name))];
    }
}
