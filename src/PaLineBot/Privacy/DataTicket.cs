namespace PaLineBot.Privacy;

/// <summary>The data of a link's holder, and of nobody else.</summary>
internal sealed record DataTicket;
