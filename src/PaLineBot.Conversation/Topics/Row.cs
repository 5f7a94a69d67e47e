using PaLineBot.Conversation.Facts;
using PaLineBot.Conversation.Understanding;
using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Topics;

/// <summary>One thing that can be tapped or said: what it does, and what must be known for that.</summary>
internal abstract record Row
{
    /// <summary>Where help speaks of it.</summary>
    public IReadOnlyList<HelpLine> Help { get; init; } = [];

    /// <summary>Its way in the menu card, or null when it has none there.</summary>
    public MenuWay? InMenu { get; init; }

    /// <summary>What it adds where somebody asks how far their agreement is, or null.</summary>
    public Action<Talk>? WithStatus { get; init; }

    public static TapRow Of(string verb, Action<Talk, Tap> act, Func<Tap, FactRequest[]>? needs = null) =>
        new(verb) { Act = act, Needs = needs ?? (_ => []) };

    public static TapRow Of(string verb, Action<Talk> act, params FactRequest[] needs) =>
        new(verb) { Act = (talk, _) => act(talk), Needs = _ => needs };

    public static WordRow Of(Intent intent, Action<Talk> act, params FactRequest[] needs) =>
        new(intent) { Act = act, Needs = needs };

    /// <summary>Needs of a button that names something by its id.</summary>
    public static Func<Tap, FactRequest[]> ById(Func<long, FactRequest[]> needs) => tap => tap.Id(0) is { } id ? needs(id) : [];
}

internal sealed record TapRow(string Verb) : Row
{
    /// <summary>For a linked person; null when such a button is no longer current for them.</summary>
    public Action<Talk, Tap>? Act { get; init; }

    public Func<Tap, FactRequest[]> Needs { get; init; } = _ => [];

    /// <summary>For a person who joins; null asks the open question again.</summary>
    public Action<Talk, Tap>? WhileJoining { get; init; }

    /// <summary>Whether a return that is being prepared stays so.</summary>
    public bool KeepsReturn { get; init; }

    /// <summary>Whether its very words, typed while it is on the screen, are a tap on it; not where the words have a reading of their own.</summary>
    public bool IsSayable { get; init; }

    public Action<Talk> InGroup { get; init; } = Group.OneToOne;
}

/// <summary>What a command said in words does.</summary>
internal sealed record WordRow(Intent Intent) : Row
{
    /// <summary>For a linked person; null when these words are no command for them.</summary>
    public Action<Talk>? Act { get; init; }

    public FactRequest[] Needs { get; init; } = [];

    /// <summary>While a field is asked, where that differs; false when the words are its answer.</summary>
    public Func<Talk, Field, bool>? WhileAsked { get; init; }

    /// <summary>For a person who joins; null or false when the words are no command for them.</summary>
    public Func<Talk, bool>? WhileJoining { get; init; }

    /// <summary>Whether it is a command while a return is prepared; other words are a comment then.</summary>
    public bool WhileReturning { get; init; }

    /// <summary>Whether it is no command while a superior has somebody else's matter on the screen.</summary>
    public bool NotWhileLooking { get; init; }

    public Action<Talk> InGroup { get; init; } = Group.Help;

    public FactRequest[] NeedsInGroup { get; init; } = [];
}
