using PaLineBot.Data;
using PaLineBot.Rules.Duties;

namespace PaLineBot.Duties;

/// <summary>The one list of what everybody has to do.</summary>
/// <param name="features">All that know of duties.</param>
public sealed class DutyList(IEnumerable<IDuties> features)
{
    /// <summary>The duties of these people, done ones too, each person's in the order in which they are worked off.</summary>
    public async Task<ILookup<long, Duty>> OfAsync(Work work, IReadOnlyCollection<long> people)
    {
        var all = new List<Duty>();
        foreach (var feature in features)
        {
            all.AddRange(await feature.OfAsync(work, people));
        }

        return all.OrderBy(d => d.Kind).ThenBy(d => d.Opens).ToLookup(d => d.PersonId);
    }
}
