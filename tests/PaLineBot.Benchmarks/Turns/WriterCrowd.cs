using System.Collections.Concurrent;
using PaLineBot.Benchmarks.Support;

namespace PaLineBot.Benchmarks.Turns;

/// <summary>Writers of one database, each of whom has been seeded with the rows of a person who got there by real turns.</summary>
internal sealed class WriterCrowd
{
    private readonly ConcurrentQueue<Writer> fresh = new();

    private WriterCrowd(int first, int count, DateTimeOffset begin)
    {
        for (var n = first; n < first + count; n++)
        {
            fresh.Enqueue(new Writer(LaneOf(n), begin));
        }
    }

    /// <summary>Seeds people and takes them as writers.</summary>
    /// <param name="database">Their database.</param>
    /// <param name="template">LINE user id of the person whose rows are copied.</param>
    /// <param name="first">Number of the first.</param>
    /// <param name="count">How many.</param>
    public static async Task<WriterCrowd> SeedAsync(BenchDatabase database, string template, int first, int count)
    {
        await database.RunAsync("people.sql", new { template, first, count });
        await database.RunAsync("answers.sql", new { template, first, count });
        return new WriterCrowd(first, count, TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(2));
    }

    /// <summary>LINE user id of a seeded person.</summary>
    public static string LaneOf(int number) => $"U{number:x32}";

    /// <summary>Somebody who can write and whom nobody else plays now.</summary>
    public Writer Take() => fresh.TryDequeue(out var writer) ? writer : throw new InvalidOperationException("no writer is left: seed more");

    /// <summary>Gives a writer back, unless the form is nearly full.</summary>
    public void GiveBack(Writer writer)
    {
        if (writer.Given < Writer.Answers)
        {
            fresh.Enqueue(writer);
        }
    }
}
