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
          },
          "asks": {
            "home": { "plain": [], "one": [] },
            "approve": { "plain": ["waiting", "a/b"], "one": ["waiting", "a/b"] },
            "approve.id": { "plain": ["submissions/"], "one": ["submissions/{id}"] }
          }
        }
        """;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("paline-build");

    [Theory]
    [InlineData("", "home", "")]
    [InlineData("approve", "approve", "?wants=waiting&amp;wants=a%2Fb")]
    [InlineData("approve/", "approve", "?wants=waiting&amp;wants=a%2Fb")]
    [InlineData("approve?x=1", "approve", "?wants=waiting&amp;wants=a%2Fb")]
    [InlineData("approve/7", "approve.id", "?wants=submissions%2F7")]
    [InlineData("approve/7/more", "approve.id", "?wants=submissions%2F7")]
    [InlineData("approve/\"><b>", "approve.id", "?wants=submissions%2F%2522%253E%253Cb%253E")]
    [InlineData("approve.id", "home", "")]
    [InlineData("home/7", "home", "")]
    [InlineData("nowhere", "home", "")]
    public void Without_a_session_what_asks_who_is_here_is_fetched_at_once_and_the_page_of_the_address_after_it_and_with_one_the_page_and_its_first_answers(string path, string page, string asked)
    {
        File.WriteAllText(Path.Combine(folder.FullName, "pages.json"), Files);

        var scripts = new PageScripts(folder.FullName);
        var rows = page == "home" ? "" : "/liff/assets/rows.js";
        Assert.Equal(
            "<link rel=\"modulepreload\" href=\"/liff/assets/line.js\"><link rel=\"modulepreload\" href=\"/liff/assets/runtime.js\">"
            + $"<meta name=\"then\" content=\"{$"{rows} /liff/assets/{page}.js".TrimStart()}\">",
            scripts.For("demo", path, hasSession: false));
        Assert.Equal(
            $"<link rel=\"preload\" as=\"fetch\" crossorigin=\"anonymous\" href=\"/liff/demo/api/opening{asked}\">"
            + "<link rel=\"modulepreload\" href=\"/liff/assets/runtime.js\">" + (rows.Length > 0 ? $"<link rel=\"modulepreload\" href=\"{rows}\">" : "") + $"<link rel=\"modulepreload\" href=\"/liff/assets/{page}.js\"><link rel=\"preload\" as=\"style\" href=\"/liff/assets/frame.css\">",
            scripts.For("demo", path, hasSession: true));
    }

    [Fact]
    public void A_build_of_the_release_before_which_names_no_first_answers_is_served_too()
    {
        File.WriteAllText(Path.Combine(folder.FullName, "pages.json"), """{ "opening": ["assets/line.js"], "pages": { "home": ["assets/home.js"] } }""");

        Assert.Contains("href=\"/liff/assets/home.js\"", new PageScripts(folder.FullName).For("demo", "", hasSession: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_build_there_are_none() => Assert.Equal("", new PageScripts(folder.FullName).For("demo", "approve", hasSession: false));

    public void Dispose() => folder.Delete(recursive: true);
}
