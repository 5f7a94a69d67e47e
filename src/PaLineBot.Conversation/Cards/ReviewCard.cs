using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>A submission as the superior first sees it (<c>review.json.scriban</c>).</summary>
/// <param name="Kicker">Round and fiscal year.</param>
/// <param name="Owner">Owner's name.</param>
/// <param name="Again">A tap on the name: the card anew, at the foot of the chat.</param>
/// <param name="Lines">Position, standing, school, receipt code.</param>
/// <param name="News">What changed since the last round.</param>
/// <param name="Findings">How many findings, in words.</param>
/// <param name="HasFindings">Whether there is any finding: only then the line asks for attention.</param>
/// <param name="Weakest">The three weakest items; the note is their text.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record ReviewCard(
    string Kicker, string Owner, CardAction Again, IReadOnlyList<CardLine> Lines, string News, string Findings,
    bool HasFindings,
    IReadOnlyList<CardRow> Weakest, IReadOnlyList<CardAction> Actions, string AltText) : Card("review", AltText);
