namespace PaLineBot.LineSimulator.State;

/// <summary>A token a bot may call with.</summary>
/// <param name="Channel">Whose it is.</param>
/// <param name="Expires">When it dies, in simulated time.</param>
internal sealed record AccessToken(Channel Channel, DateTimeOffset Expires);
