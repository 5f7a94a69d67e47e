using PaLineBot.Liff;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>The browser fetches what an address needs at once, whatever pages the build has.</summary>
public sealed class PageScriptsTests : IDisposable
{
    private const string Files =
        """
        {
          "opening": ["assets/line.js", "assets/frame.js"],
          "styles": ["assets/frame.css"],
          "pages": {
            "home": ["assets/home.js"],
            "approve": ["assets/rows.js", "assets/approve.js"],
            "approve.id": ["assets/rows.js", "assets/approve.id.js"]
          }
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
    public void What_asks_who_is_here_and_the_frame_are_fetched_at_once_and_the_page_of_the_address_after_it(string path, string page)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "pages.json"), Files);

        Assert.Equal(
            "<link rel=\"modulepreload\" href=\"/liff/assets/line.js\"><link rel=\"modulepreload\" href=\"/liff/assets/frame.js\">"
            + $"<link rel=\"preload\" as=\"style\" href=\"/liff/assets/frame.css\"><meta name=\"then\" content=\"{(page == "home" ? "" : "/liff/assets/rows.js ")}/liff/assets/{page}.js\">",
            new PageScripts(folder.FullName).For(path));
    }

    [Fact]
    public void Without_a_build_there_are_none() => Assert.Equal("", new PageScripts(folder.FullName).For("approve"));

    public void Dispose() => folder.Delete(recursive: true);
}
