using PaLineBot.Conversation.Tests.Playing;
using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests;

public sealed class TranscriptTests
{
    public static TheoryData<string> Files => [.. Transcript.Names];

    [Theory]
    [MemberData(nameof(Files))]
    public Task The_talk_goes_as_written(string name) => Played.WorldAfterAsync(name);
}
