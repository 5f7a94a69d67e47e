using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests;

public sealed class TranscriptTests
{
    public static TheoryData<string> Files => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_talk_goes_as_written(string name) =>
        new Transcript(new FakeWorld()).Play(Transcript.Read(name));
}
