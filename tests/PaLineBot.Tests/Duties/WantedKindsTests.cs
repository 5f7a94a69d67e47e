using Microsoft.Extensions.DependencyInjection;
using PaLineBot.Data;
using PaLineBot.Duties;
using PaLineBot.Rules.Duties;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Duties;

/// <summary>Who wants duties of some kinds costs no more than these.</summary>
public sealed class WantedKindsTests
{
    [Fact]
    public async Task Who_knows_of_none_of_the_wanted_kinds_is_not_asked()
    {
        await using var world = await World.StartAsync(withService: false);
        var (asked, other) = (new OneDuty(DutyKind.Submit, DutyKind.Write), new OneDuty(DutyKind.DecideSubmission));
        var list = new DutyList([asked, other]);

        var some = await world.AsStaffAsync(work => list.OfAsync(work, [1], [DutyKind.Submit]));
        Assert.Equal([DutyKind.Submit], some[1].Select(d => d.Kind));
        Assert.Equal((1, 0), (asked.Times, other.Times));

        var all = await world.AsStaffAsync(work => list.OfAsync(work, [1]));
        Assert.Equal([DutyKind.DecideSubmission, DutyKind.Write, DutyKind.Submit], all[1].Select(d => d.Kind));
    }

    [Fact]
    public async Task Of_every_kind_one_feature_knows()
    {
        await using var world = await World.StartAsync();
        Assert.Equal(Enum.GetValues<DutyKind>(), world.Service.Services.GetServices<IDuties>().SelectMany(f => f.Kinds).Order());
    }

    // One duty of each of its kinds.
    private sealed class OneDuty(params DutyKind[] kinds) : IDuties
    {
        public int Times { get; private set; }

        public IReadOnlyList<DutyKind> Kinds => kinds;

        public Task<IReadOnlyList<Duty>> OfAsync(Work work, IReadOnlyCollection<long> people)
        {
            Times++;
            return Task.FromResult<IReadOnlyList<Duty>>([.. people.SelectMany(p => kinds.Select(k => new Duty(p, k, "x", work.Now, null, IsDone: false)))]);
        }
    }
}
