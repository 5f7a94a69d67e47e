using PaLineBot.Conversation.Effects;
using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Transcripts;

/// <summary>The transcripts of the conversation, played against the real service: its webhook, its database, its messages to LINE.</summary>
public sealed class TranscriptTests(TranscriptStage stage) : IClassFixture<TranscriptStage>
{
    public static TheoryData<string> Files => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_talk_with_the_service_goes_as_written(string name) => stage.PlayAsync(name);

    [Fact]
    public async Task Every_effect_is_done_by_the_service_in_some_transcript()
    {
        await stage.PlayAllAsync();
        Assert.Equal(Kinds.Of<Effect>(), Kinds.Sorted(stage.DoneEffects));
    }

    [Fact]
    public async Task Nothing_goes_wrong_behind_the_talk()
    {
        await stage.PlayAllAsync();
        await stage.World.NothingWentWrongAsync();
    }
}
