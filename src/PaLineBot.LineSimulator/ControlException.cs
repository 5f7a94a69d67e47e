namespace PaLineBot.LineSimulator;

/// <summary>An order that makes no sense.</summary>
public sealed class ControlException(int status, string message) : Exception(message)
{
    /// <summary>HTTP status of the answer: 400, 404 or 409.</summary>
    public int Status => status;
}
