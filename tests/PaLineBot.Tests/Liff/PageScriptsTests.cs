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
    public void An_address_needs_the_start_and_the_scripts_of_its_page(string path, string page)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, ".vite"));
        File.WriteAllText(Path.Combine(folder.FullName, ".vite", "manifest.json"), Manifest);
        string[] wanted = ["assets/start.js", "assets/base.js", $"assets/{page}.js"];

        Assert.Equal(string.Concat(wanted.Select(f => $"<link rel=\"modulepreload\" href=\"/liff/{f}\">")), new PageScripts(folder.FullName).For(path));
    }

    [Fact]
    public void Without_a_build_there_are_none() => Assert.Equal("", new PageScripts(folder.FullName).For("approve"));

    public void Dispose() => folder.Delete(recursive: true);
}
