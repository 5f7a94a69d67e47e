using PaLineBot.Rules.Forms;

namespace PaLineBot.Conversation.Facts;

/// <summary>Look up a one-time join code, normalised (A-Z, 0-9).</summary>
public sealed record JoinCodeRequest(string Code) : FactRequest<TypedCodeFacts>;

/// <summary>Look again at a join code that was typed before; null when it can no longer be used.</summary>
public sealed record JoinCodeByIdRequest(long CodeId) : FactRequest<JoinCodeFacts?>;

/// <summary>Whether another request to join fits for this account and school.</summary>
public sealed record JoinRoomRequest(long SchoolId) : FactRequest<JoinRoomFacts>;

/// <summary>Whether a request to join of this account still waits.</summary>
public sealed record JoinRequestWaitsRequest : FactRequest<bool>;

/// <summary>Whether the school of an open code has somebody of this name.</summary>
public sealed record NamesakeRequest(long CodeId, string FullName) : FactRequest<bool>;

/// <summary>One join request, or null when this person does not decide it.</summary>
public sealed record JoinRequestRequest(long RequestId) : FactRequest<JoinRequestFacts?>;

/// <summary>What a typed code is.</summary>
/// <param name="Code">The code, or null when there is no such usable one.</param>
/// <param name="RestUntil">Until when no typed code is looked at in the whole district, because too many were wrong; else null.</param>
public sealed record TypedCodeFacts(JoinCodeFacts? Code, DateTimeOffset? RestUntil = null);

/// <summary>A usable join code.</summary>
/// <param name="PersonName">Person the code is for, or null when it is an open invitation of a school.</param>
/// <param name="Position">That person's position, or null.</param>
/// <param name="Standing">That person's standing, or null.</param>
/// <param name="SchoolName">School, or null for the district director.</param>
/// <param name="LinkedElsewhere">True when the person is linked to another LINE account, which this will replace.</param>
public sealed record JoinCodeFacts(
    long Id,
    string? PersonName,
    Position? Position,
    AcademicStanding? Standing,
    string? SchoolName,
    bool LinkedElsewhere);

/// <summary>A request to join, as the superior sees it.</summary>
/// <param name="SchoolName">School asked for.</param>
/// <param name="Open">Whether it still waits.</param>
public sealed record JoinRequestFacts(long Id, string FullName, Position Position, AcademicStanding Standing, string SchoolName, bool Open)
{
    /// <summary>Whether the school has somebody of this name already, or another request in it.</summary>
    public bool HasNamesake { get; init; }
}

/// <summary>Whether another request to join fits.</summary>
/// <param name="AccountIsFull">This account has asked often enough for today.</param>
/// <param name="SchoolIsFull">Many requests wait for this school.</param>
/// <param name="MostADay">How often an account may ask in a day.</param>
public sealed record JoinRoomFacts(bool AccountIsFull, bool SchoolIsFull, int MostADay);
