namespace PaLineBot.Liff;

/// <summary>What the page is told about its district inside of its HTML.</summary>
/// <param name="District">Key of the district, as in the address.</param>
/// <param name="DistrictName">Its short name.</param>
/// <param name="LiffId">Id of the mini-app.</param>
/// <param name="Simulator">Address of the simulator that takes LINE's place; null without one.</param>
/// <param name="HasSession">Whether the browser came with a session in force: then the page need not wait for LINE's SDK.</param>
public sealed record PageConfig(string District, string DistrictName, string LiffId, string? Simulator, bool HasSession);
