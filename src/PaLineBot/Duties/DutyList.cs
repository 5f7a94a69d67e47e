using PaLineBot.Data;
using PaLineBot.Rules.Duties;

namespace PaLineBot.Duties;

/// <summary>The one list of what everybody has to do.</summary>
/// <param name="features">All that know of duties.</param>
public sealed class DutyList(IEnumerable<IDuties> features)
{
    /// <summary>The duties of these people, done ones too, each person's in the order in which they are worked off.</summary>
    /// <param name="people">Whose.</param>
    /// <param name="kinds">Of which kinds; all when null.</param>
    public async Task<ILookup<long, Duty>> OfAsync(Work work, IReadOnlyCollection<long> people, IReadOnlyCollection<DutyKind>? kinds = null)
    {
        var all = new List<Duty>();
        foreach (var feature in features.Where(f => kinds is null || f.Kinds.Any(kinds.Contains)))
        {
            all.AddRange(await feature.OfAsync(work, people));
        }

        return all.Where(d => kinds is null || kinds.Contains(d.Kind)).OrderBy(d => d.Kind).ThenBy(d => d.Opens).ToLookup(d => d.PersonId);
    }
}
