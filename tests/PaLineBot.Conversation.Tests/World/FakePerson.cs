using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>A person of the pretended district.</summary>
public sealed record FakePerson(long Id, string Name, Position Position, AcademicStanding Standing, long? SchoolId)
{
    public bool StandingConfirmed { get; init; }

    /// <summary>Name of the phone the person is linked to.</summary>
    public string? Phone { get; init; }

    public bool Left { get; init; }
}
