using PaLineBot.Liff;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>The page and the service speak of the same shapes: <c>liff/src/contract.ts</c> is what the records of the routes are.</summary>
public sealed class ContractTests
{
    private const string Head =
        """
        // What goes between page and service, as the service's records have it. Written by ContractTests with
        // PALINE_WRITE_CONTRACT=1; change the records (src/PaLineBot/*/*Contract.cs), never this file.


        """;

    private static string File { get; } = Repository.PathOf("liff/src/contract.ts");

    [Fact]
    public void The_page_knows_the_shapes_that_the_service_sends_and_reads()
    {
        var routes = PaLineBotApp.Routes().All;
        var problems = typeof(Problem).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Problem)));
        var written = Head + TypeScript.Of([typeof(PageConfig), typeof(Problem), .. problems, .. routes.SelectMany(r => new[] { r.Request, r.Answer }).OfType<Type>()]);
        if (Environment.GetEnvironmentVariable("PALINE_WRITE_CONTRACT") is { Length: > 0 })
        {
            System.IO.File.WriteAllText(File, written);
        }

        Assert.True(
            written == System.IO.File.ReadAllText(File),
            "liff/src/contract.ts is not what the records of the service are. Run this test with PALINE_WRITE_CONTRACT=1, then `npm run check` in liff.");
    }

    [Fact]
    public void Every_route_that_answers_JSON_has_a_shape_for_it()
    {
        string[] others = ["DELETE session", "DELETE evidence/{id}", "GET evidence/{id}/content"];
        Assert.Equal(others.Order(), PaLineBotApp.Routes().All.Where(r => r.Answer is null).Select(r => $"{r.Method} {r.Path}").Order());
    }
}
