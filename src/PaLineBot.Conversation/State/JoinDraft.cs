using System.Text.Json.Serialization;
using PaLineBot.Rules.Forms;
using PaLineBot.Rules.Text;

namespace PaLineBot.Conversation.State;

/// <summary>What a person who joins has said so far; kept only after consent.</summary>
/// <param name="Stage">What the next text means.</param>
/// <param name="CodeId">Id of the join code that was typed (never the code itself), or null when asking a school.</param>
/// <param name="SchoolId">School asked for, or null.</param>
/// <param name="FullName">Name given, or null.</param>
/// <param name="Position">Position given, or null.</param>
/// <param name="Standing">Standing given, or null.</param>
public sealed record JoinDraft(
    JoinStage Stage,
    long? CodeId = null,
    long? SchoolId = null,
    string? FullName = null,
    Position? Position = null,
    AcademicStanding? Standing = null)
{
    /// <summary>The message in which the name was given, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NameMessageId { get; init; }

    /// <summary>The name as names are written, or null; a state of a former release has it as it was typed.</summary>
    public string? WrittenName() => FullName is null ? null : PersonNames.Normalise(FullName);
}

/// <summary>What a text means while a person joins.</summary>
public enum JoinStage
{
    Code,

    /// <summary>Yes or no to the person of a code.</summary>
    Person,

    /// <summary>School code or name.</summary>
    School,

    Name,

    Position,

    Standing,

    /// <summary>Nothing: a request was sent and waits.</summary>
    Waiting,

    /// <summary>Yes: another person of the same name, who has an open code.</summary>
    Namesake,
}
