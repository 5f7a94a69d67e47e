namespace PaLineBot.Liff;

/// <summary>The policy an endpoint is mapped with; a test fails for a route that has none.</summary>
/// <param name="Access">Who may call it.</param>
public sealed record AccessRule(Access Access);
