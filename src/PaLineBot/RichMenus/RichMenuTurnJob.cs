using PaLineBot.Data;
using PaLineBot.Hosting;
using PaLineBot.Rules.Calendar;

namespace PaLineBot.RichMenus;

/// <summary>Brings everybody to the menu of a fiscal year or of an evaluation that has begun: nothing else happens to who has nothing to do with us that day.</summary>
public sealed class RichMenuTurnJob(DistrictWorks works, TimeProvider clock) : IJob
{
    // A service that is away on the first day does it on the next; sent rows, which tell who was given theirs, are kept for longer.
    private const int FirstDays = 3;

    /// <inheritdoc />
    public string Name => "turn-rich-menus";

    /// <inheritdoc />
    public string Schedule => "2 * * * *";

    /// <inheritdoc />
    public async Task RunAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var turned = RichMenuRoles.TurnedOn(now);
        if (turned.AddDays(FirstDays) > ThaiDate.DayOf(now))
        {
            await works.EachAsync(work => RichMenuRows.SetAllAsync(work, ThaiDate.At(turned, TimeOnly.MinValue)), cancel);
        }
    }
}
