using FsCheck.Xunit;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests.Topics;

/// <summary>What holds whatever people do, in any order: a failure names the shortest talk that shows it, and the seed.</summary>
[Properties(Arbitrary = [typeof(Deeds)], QuietOnSuccess = true)]
public sealed class AnyTalkTests
{
    // TurnCheck looks at every turn of a world.
    [Property(MaxTest = 12, StartSize = 1500, EndSize = 4000)]
    public void Nothing_that_happens_throws_and_every_turn_keeps_the_limits(Deed[] deeds)
    {
        var crowd = new Crowd(new FakeWorld { RenderEvery = 10 });
        foreach (var deed in deeds) crowd.Does(deed);
    }

    [Property(MaxTest = 30, StartSize = 50, EndSize = 500)]
    public void A_state_is_the_same_after_it_was_stored_and_read(Deed[] deeds)
    {
        var world = new FakeWorld { RenderEvery = int.MaxValue };
        var crowd = new Crowd(world);
        foreach (var deed in deeds.Where(d => d.Act is not Spoil))
        {
            crowd.Does(deed);
            var stored = world.JsonOf(deed.Phone);
            if (stored.Length > 0) Assert.Equal(stored, ConversationState.FromJson(stored).ToJson());
        }
    }
}
