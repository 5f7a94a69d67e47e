using PaLineBot.Data;
using PaLineBot.Rules.Duties;

namespace PaLineBot.Duties;

/// <summary>The duties that a feature knows of.</summary>
public interface IDuties
{
    /// <summary>Of which kinds they are.</summary>
    IReadOnlyList<DutyKind> Kinds { get; }

    /// <summary>Those of these people now, done ones too.</summary>
    Task<IReadOnlyList<Duty>> OfAsync(Work work, IReadOnlyCollection<long> people);
}
