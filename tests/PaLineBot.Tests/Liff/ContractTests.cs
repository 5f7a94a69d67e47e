using PaLineBot.Liff;
using PaLineBot.Operations;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>The page and the service speak of the same shapes: the files of <c>liff/src/contract</c> are what the records of the routes are.</summary>
public sealed class ContractTests
{
    private const string Head =
        """
        // What goes between page and service, as the service's records have it. Written by ContractTests with
        // PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.


        """;

    private static string Folder { get; } = Repository.PathOf("liff/src/contract");

    [Fact]
    public void The_page_knows_the_shapes_that_the_service_sends_and_reads()
    {
        var routes = PaLineBotApp.Routes().All;
        var problems = typeof(Problem).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Problem)));
        var modules = TypeScript.Of([typeof(PageConfig), typeof(Problem), .. problems, .. routes.SelectMany(r => new[] { r.Request, r.Answer }).OfType<Type>()]);
        var wanted = modules.ToDictionary(m => $"{m.Key}.ts", m => Head + m.Value, StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("PALINE_WRITE_CONTRACT") is { Length: > 0 })
        {
            Write(wanted);
        }

        var there = Directory.GetFiles(Folder).ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal);
        Assert.True(
            wanted.OrderBy(f => f.Key, StringComparer.Ordinal).SequenceEqual(there.OrderBy(f => f.Key, StringComparer.Ordinal)),
            $"liff/src/contract is not what the records of the service are: {string.Join(", ", wanted.Except(there).Concat(there.Except(wanted)).Select(f => f.Key).Distinct())}. "
            + "Run this test with PALINE_WRITE_CONTRACT=1, then `npm run check` in liff.");
    }

    [Fact]
    public void Every_route_that_answers_JSON_has_a_shape_for_it()
    {
        string[] others = ["DELETE session", "DELETE evidence/{id}", "GET evidence/{id}/content", "POST agreement/{id}/withdraw"];
        Assert.Equal(others.Order(), PaLineBotApp.Routes().All.Where(r => r.Answer is null).Select(r => $"{r.Method} {r.Path}").Order());
    }

    private static void Write(Dictionary<string, string> files)
    {
        foreach (var old in Directory.GetFiles(Folder))
        {
            File.Delete(old);
        }

        foreach (var (name, text) in files)
        {
            File.WriteAllText(Path.Combine(Folder, name), text);
        }
    }
}
