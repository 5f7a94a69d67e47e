using PaLineBot.Conversation.Tests.World;
using Xunit;

namespace PaLineBot.Conversation.Tests;

public sealed class TranscriptTests
{
    public static TheoryData<string> Files =>
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Transcripts"), "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void The_talk_goes_as_written(string name) =>
        new Transcript(new FakeWorld()).Play(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Transcripts", name + ".txt")));
}
