using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Transcripts;

/// <summary>One service for all transcripts, with a district for each; every transcript is played once, whoever asks for it.</summary>
public sealed class TranscriptStage : IAsyncLifetime
{
    private readonly StandingClock clock = new(Beginning.Moment);
    private readonly EffectRecord record = new();
    private readonly Dictionary<string, ServedDistrict> districts = [];
    private readonly Dictionary<string, Task> plays = [];
    private World? world;

    public World World => world!;

    /// <summary>What the service has made true so far.</summary>
    public IEnumerable<Type> DoneEffects => record.Done;

    public async ValueTask InitializeAsync()
    {
        world = await World.StartAsync(withService: false);
        await world.SetClockAsync(Beginning.Moment);
        world.Clock = clock;
        foreach (var name in Transcript.Names)
        {
            districts[name] = new ServedDistrict(world, clock, $"t{districts.Count}");
            await districts[name].BuildAsync();
        }

        await world.AddServiceAsync(
            settings: new()
            {
                ["Joining:RequestsADay"] = $"{Beginning.RequestsADay}",
                ["Joining:WrongCodesAnHour"] = $"{ServedDistrict.WrongCodesAnHour}",
                ["Line:TimeoutSeconds"] = "30",
            },
            change: record.Watch);
    }

    public Task PlayAsync(string name)
    {
        if (!plays.TryGetValue(name, out var play))
        {
            clock.Now = Beginning.Moment;
            play = plays[name] = new Transcript(districts[name]).PlayAsync(Transcript.Read(name));
        }

        return play;
    }

    public async Task PlayAllAsync()
    {
        foreach (var name in Transcript.Names)
        {
            await PlayAsync(name);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (world is not null)
        {
            await world.DisposeAsync();
        }
    }
}
