using PaLineBot.Line.Api;

namespace PaLineBot.LineSimulator.Messaging;

/// <summary>One detail of a refusal.</summary>
/// <param name="Message">What is wrong.</param>
internal sealed record Detail(string Message, string Property)
{
    internal static Detail From(LineErrorDetail detail) => new(detail.Message ?? "", detail.Property ?? "");
}
