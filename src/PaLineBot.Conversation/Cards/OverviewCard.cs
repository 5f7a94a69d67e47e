using PaLineBot.Conversation.Replies;

namespace PaLineBot.Conversation.Cards;

/// <summary>How far an agreement is (<c>overview.json.scriban</c>).</summary>
/// <param name="Kicker">Small line over the title, never empty.</param>
/// <param name="Title">How far in words.</param>
/// <param name="NeedsYou">Whether it waits for the person.</param>
/// <param name="Bar">A piece for each item: whether it is done.</param>
/// <param name="Domains">A line for each domain.</param>
/// <param name="Actions">At most three buttons.</param>
public sealed record OverviewCard(
    string Kicker, string Title, bool NeedsYou, IReadOnlyList<bool> Bar, IReadOnlyList<OverviewDomain> Domains,
    IReadOnlyList<CardAction> Actions, string AltText) : Card("overview", AltText);

/// <summary>How far a domain is.</summary>
/// <param name="Title">Its name, never empty.</param>
/// <param name="Dots">A dot for each of its items, never empty.</param>
public sealed record OverviewDomain(string Title, string Dots);
