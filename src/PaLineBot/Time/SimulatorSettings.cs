namespace PaLineBot.Time;

/// <summary>Settings that only a local try-out has.</summary>
/// <param name="Clock">Address of the simulator whose clock is followed, or null for real time.</param>
public sealed record SimulatorSettings(Uri? Clock);
