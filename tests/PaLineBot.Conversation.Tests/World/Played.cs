using System.Collections.Concurrent;
using PaLineBot.Conversation.Tests.Playing;

namespace PaLineBot.Conversation.Tests.World;

/// <summary>The world after a transcript; each is played once, for all tests that look at what came of it.</summary>
internal static class Played
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<FakeWorld>>> Worlds = new(StringComparer.Ordinal);

    public static Task<FakeWorld> WorldAfterAsync(string transcript) => Worlds.GetOrAdd(transcript, name => new(() => PlayAsync(name))).Value;

    private static async Task<FakeWorld> PlayAsync(string transcript)
    {
        var world = new FakeWorld();
        await new Transcript(world).PlayAsync(Transcript.Read(transcript));
        return world;
    }
}
