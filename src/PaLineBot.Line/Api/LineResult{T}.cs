namespace PaLineBot.Line.Api;

/// <summary>An outcome together with what LINE returned.</summary>
/// <param name="Outcome">What became of the call.</param>
/// <param name="Value">Set when the outcome is a success and LINE's answer had the expected shape; else null.</param>
public sealed record LineResult<T>(LineResult Outcome, T? Value) where T : class
{
    /// <summary>Whether the outcome is a success.</summary>
    public bool IsSuccess => Outcome.IsSuccess;
}
