using PaLineBot.Liff;
using Xunit;

namespace PaLineBot.Tests.Liff;

/// <summary>The browser fetches what an address needs at once, whatever pages the build has.</summary>
public sealed class PageScriptsTests : IDisposable
{
    private const string Files =
        """
        {
          "opening": ["assets/line.js", "assets/runtime.js"],
          "styles": ["assets/frame.css"],
          "pages": {
            "home": ["assets/runtime.js", "assets/home.js"],
            "approve": ["assets/runtime.js", "assets/rows.js", "assets/approve.js"],
            "approve.id": ["assets/runtime.js", "assets/rows.js", "assets/approve.id.js"]
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
    public void Without_a_session_what_asks_who_is_here_is_fetched_at_once_and_the_page_of_the_address_after_it_and_with_one_the_page(string path, string page)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "pages.json"), Files);

        var scripts = new PageScripts(folder.FullName);
        var rows = page == "home" ? "" : "/liff/assets/rows.js";
        Assert.Equal(
            "<link rel=\"modulepreload\" href=\"/liff/assets/line.js\"><link rel=\"modulepreload\" href=\"/liff/assets/runtime.js\">"
            + $"<meta name=\"then\" content=\"{$"{rows} /liff/assets/{page}.js".TrimStart()}\">",
            scripts.For(path, hasSession: false));
        Assert.Equal(
            "<link rel=\"modulepreload\" href=\"/liff/assets/runtime.js\">" + (rows.Length > 0 ? $"<link rel=\"modulepreload\" href=\"{rows}\">" : "") + $"<link rel=\"modulepreload\" href=\"/liff/assets/{page}.js\"><link rel=\"preload\" as=\"style\" href=\"/liff/assets/frame.css\">",
            scripts.For(path, hasSession: true));
    }

    [Fact]
    public void Without_a_build_there_are_none() => Assert.Equal("", new PageScripts(folder.FullName).For("approve", hasSession: false));

    public void Dispose() => folder.Delete(recursive: true);
}
