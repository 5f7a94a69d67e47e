using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using PaLineBot.Conversation.Texts;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.Tests.Corpus;

/// <summary>A sentence said in its state, and what came of it.</summary>
internal sealed record SaidInState(Sentence Sentence, Kept Before, Kept After, Screen Screen, IReadOnlyList<Type> Effects)
{
    public static async Task<SaidInState> PlayAsync(FakeWorld world, string phone, Sentence sentence)
    {
        IPlayer player = world;
        var before = await player.KeptAsync(phone);
        var effects = world.Effects.Count;
        var screen = await player.SendAsync(phone, [new TextReceived(world.Now, "corpus", sentence.Text)]);
        return new(sentence, before, await player.KeptAsync(phone), screen, [.. world.Effects.Skip(effects).Select(e => e.GetType())]);
    }

    /// <summary>Fields whose answer is another now.</summary>
    public IReadOnlyList<string> Changed =>
        [.. Texts(After).Keys.Union(Texts(Before).Keys).Where(f => Texts(Before).GetValueOrDefault(f, "") != Texts(After).GetValueOrDefault(f, ""))];

    /// <summary>Whether what was said stands in one of those.</summary>
    public bool IsStored => Changed.Any(f => Texts(After).GetValueOrDefault(f, "").Contains(Start(Sentence.Text), StringComparison.Ordinal));

    /// <summary>The answer to the open field, where it is a number or a choice.</summary>
    public string StoredValue => Changed.Count == 1 ? Texts(After).GetValueOrDefault(Changed[0], "") : "";

    /// <summary>The options of that answer as numbers: 1,3.</summary>
    public string StoredOptions => Changed.Count == 1 && After.Agreement is { } a && FormCatalogue.Embedded.Find(a.Sheet.Form)?.FindField(Changed[0]) is { } open
        ? string.Join(',', StoredValue.Split(',').Select(id => 1 + open.Options.ToList().FindIndex(o => o.Id == id))) : "";

    public bool IsNewcomer => Sentence.State is "code" or "school";

    public string? OpenBefore => Place(Before)?.Open?.FieldId;

    public string? OpenAfter => Place(After)?.Open?.FieldId;

    public bool IsPaused => Place(After)?.Paused == true;

    public bool Offers(string verb) => Screen.Buttons.Any(b => b.Data == verb || b.Data.StartsWith(verb + "|", StringComparison.Ordinal));

    public bool Says(string words) => Screen.Text.Contains(words, StringComparison.Ordinal);

    /// <summary>Whether the fixed beginning or end of a text is said.</summary>
    public bool SaysText(string key) => Wording.Get(key).Split('{') is var parts && (parts[0].Trim() is { Length: >= 8 } head ? Says(head) : Says(parts[^1].Split('}')[^1].Trim()));

    private static State.WritingPlace? Place(Kept kept) => ConversationState.FromJson(kept.State).Writing;

    private static Dictionary<string, string> Texts(Kept kept) =>
        kept.Agreement?.Sheet.Answers.ToDictionary(a => a.Key, a => a.Value.Text) ?? [];

    private static string Start(string text) => ThaiText.Normalise(text).Trim() is var t && t.Length > 12 ? t[..12] : t;
}
