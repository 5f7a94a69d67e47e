using PaLineBot.Conversation.Events;
using PaLineBot.Conversation.Facts;

namespace PaLineBot.Conversation.Tests.Playing;

/// <summary>Plays what a transcript says in a district that stands as in <see cref="Beginning"/>: the pretended one, or the real service.</summary>
public interface IPlayer
{
    DateTimeOffset Now { get; }

    Task MoveClockAsync(DateTimeOffset to);

    /// <summary>Events of one phone that are handled together; message ids are the transcript's own.</summary>
    /// <returns>All that is said in answer.</returns>
    Task<Screen> SendAsync(string phone, IReadOnlyList<ChatEvent> events);

    Task<Kept> KeptAsync(string phone);

    /// <summary>The person of a phone writes a field in the mini-app.</summary>
    Task WriteOnPageAsync(string phone, string fieldId, string text);

    /// <summary>The id of the newest message to a phone that asks or tells of a field.</summary>
    Task<string> QuotableAsync(string phone, string fieldId);

    /// <summary>The number of what a transcript names: <c>code</c> and the code, <c>submission</c> and whose newest round it is.</summary>
    Task<long> IdOfAsync(string kind, string name);

    /// <summary>So many codes were wrong that none is looked at for a while; null: they are forgotten.</summary>
    Task LetCodesRestAsync(TimeSpan? time);

    /// <summary>The office hands over another code for a person.</summary>
    Task HandOverCodeAsync(string code, string personName);

    /// <summary>Staff appoint the person of a phone to act for a school, or for who decides on the district director (null).</summary>
    Task AppointAsync(string phone, string? schoolCode);
}

/// <summary>What a person sees of an answer.</summary>
/// <param name="Bubbles">How many bubbles.</param>
/// <param name="Text">All words in them.</param>
/// <param name="Buttons">What can be tapped.</param>
/// <param name="Pages">Links to the mini-app: label and page.</param>
public sealed record Screen(int Bubbles, string Text, IReadOnlyList<(string Label, string Data)> Buttons, IReadOnlyList<string> Pages)
{
    public static Screen Dark { get; } = new(0, "", [], []);

    /// <summary>Those of these links that lead to the mini-app.</summary>
    public static IReadOnlyList<string> PagesOf(IEnumerable<(string Label, string Uri)> links) =>
        [.. links.Select(l => (l.Label, Parts: new Uri(l.Uri).AbsolutePath.Split('/', 3))).Where(l => l.Parts.Length == 3).Select(l => $"{l.Label} {l.Parts[2]}")];
}

/// <summary>What is stored of the person of a phone.</summary>
/// <param name="Linked">Whether the phone is linked to a person.</param>
/// <param name="Agreement">The agreement of this fiscal year, or null.</param>
/// <param name="Evidence">Evidence of this fiscal year, oldest first.</param>
/// <param name="State">The state of the talk as JSON, or an empty text.</param>
public sealed record Kept(bool Linked, AgreementFacts? Agreement, IReadOnlyList<EvidenceFacts> Evidence, string State);
