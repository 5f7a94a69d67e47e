using PaLineBot.Liff;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>The browser fetches what an address needs at once, whatever pages the build has.</summary>
public sealed class PageScriptsTests : IDisposable
{
    private const string Manifest =
        """
        {
          "_base.js": { "file": "assets/base.js" },
          "index.html": { "file": "assets/index.js", "imports": ["_base.js"] },
          "src/session.ts": { "file": "assets/session.js", "imports": ["_base.js"] },
          "src/start.tsx": { "file": "assets/start.js", "imports": ["_base.js"] },
          "src/pages/home.tsx": { "file": "assets/home.js" },
          "src/pages/approve.tsx": { "file": "assets/approve.js", "imports": ["_base.js"] },
          "src/pages/approve.id.tsx": { "file": "assets/approve.id.js" }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("paline-build");

    [Theory]
    [InlineData("", "home")]
    [InlineData("approve", "approve")]
    [InlineData("approve/", "approve")]
    [InlineData("approve?x=1", "approve")]
    [InlineData("approve/7", "approve.id")]
    [InlineData("approve/7/more", "approve.id")]
    [InlineData("approve.id", "home")]
    [InlineData("home/7", "home")]
    [InlineData("nowhere", "home")]
    public void What_asks_who_is_here_is_fetched_at_once_and_what_draws_the_page_of_the_address_after_it(string path, string page)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, ".vite"));
        File.WriteAllText(Path.Combine(folder.FullName, ".vite", "manifest.json"), Manifest);

        Assert.Equal(
            "<link rel=\"modulepreload\" href=\"/liff/assets/session.js\"><link rel=\"modulepreload\" href=\"/liff/assets/base.js\">"
            + $"<meta name=\"then\" content=\"/liff/assets/start.js /liff/assets/{page}.js\">",
            new PageScripts(folder.FullName).For(path));
    }

    [Fact]
    public void Without_a_build_there_are_none() => Assert.Equal("", new PageScripts(folder.FullName).For("approve"));

    public void Dispose() => folder.Delete(recursive: true);
}
