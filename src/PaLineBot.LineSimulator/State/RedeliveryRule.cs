namespace PaLineBot.LineSimulator.State;

/// <summary>Whether webhooks without a 2xx answer are sent again.</summary>
/// <param name="Enabled">Off at LINE until switched on in the console.</param>
/// <param name="Tries">How often again at most.</param>
/// <param name="DelayMs">Real milliseconds before each.</param>
public sealed record RedeliveryRule(bool Enabled = false, int Tries = 3, int DelayMs = 200);
