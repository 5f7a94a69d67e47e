using PaLineBot.Tests.Support;

namespace PaLineBot.Tests.Liff;

/// <summary>The roles of the permission table, and what they are about: the owner's submitted agreement.</summary>
/// <param name="World">Where they live.</param>
/// <param name="People">Person of each role; <c>nobody</c> has none.</param>
/// <param name="Submission">The owner's submission.</param>
/// <param name="Job">A batch of papers the director asked for.</param>
/// <param name="Evidence">A picture the owner has filed.</param>
internal sealed record Cast(World World, IReadOnlyDictionary<string, LinePerson> People, long Submission, long Job, long Evidence)
{
    private readonly Dictionary<string, string> values = new()
    {
        ["{formId}"] = "pa1-teacher",
        ["{version}"] = "1",
        ["{fieldId}"] = "1.1.task",
        ["{round}"] = "1",
        ["{jobId}"] = $"{Job}",
        ["{personId}"] = $"{People["colleague"].PersonId}",
    };

    private readonly Dictionary<string, LiffBrowser> browsers = [];

    /// <summary>A route with its parts filled in: the owner's agreement, submission and things.</summary>
    public string Fill(string route) => values.Aggregate(route, (path, v) => path.Replace(v.Key, v.Value, StringComparison.Ordinal))
        .Replace("{id}", route.StartsWith("evidence/", StringComparison.Ordinal) ? $"{Evidence}" : route.StartsWith("submissions/", StringComparison.Ordinal) ? $"{Submission}" : $"{Agreement}", StringComparison.Ordinal);

    /// <summary>A browser of a role; somebody of another district tries their own session here.</summary>
    /// <param name="role">The role.</param>
    /// <param name="fresh">Whether to sign in anew: the route signs in or out.</param>
    public async Task<LiffBrowser> BrowserAsync(string role, bool fresh)
    {
        if (!fresh && browsers.TryGetValue(role, out var known))
        {
            return known;
        }

        var browser = role == "nobody" ? new LiffBrowser(World) : await LiffBrowser.OpenAsync(People[role]);
        browser.Visit(World.District);
        return fresh ? browser : browsers[role] = browser;
    }

    /// <summary>Everything as it was: the owner's agreement waits, the others have none.</summary>
    public Task<int> ResetAsync() => World.ExecuteAsync(
        """
        update submissions set outcome = null, decided_at = null, decided_by = null where id = @Submission;
        update agreements set status = 'Submitted' where id = @Agreement;
        delete from agreements where id <> @Agreement;
        update people set nudged_on = null;
        delete from evidence where id <> @Evidence;
        update evidence set removed_at = null, state = 'Kept', section_id = '1.1', media_type = 'image/png', sha256 = coalesce(sha256, repeat('a', 64))
        """,
        new { Submission, Agreement, Evidence });

    private long Agreement { get; } = World.ScalarAsync<long>("select agreement_id from submissions where id = @Submission", new { Submission }).GetAwaiter().GetResult();
}
