using System.Reflection;
using System.Xml.Linq;
using PaLineBot.Tests.Support;
using Xunit;

namespace PaLineBot.Tests.Architecture;

/// <summary>Arrows of the design, section 3: Rules, then Conversation, then PaLineBot, which also uses Line; LineSimulator uses Line.</summary>
public sealed class ArrowTests
{
    [Theory]
    [InlineData("PaLineBot.Rules", "")]
    [InlineData("PaLineBot.Conversation", "PaLineBot.Rules")]
    [InlineData("PaLineBot.Line", "")]
    [InlineData("PaLineBot", "PaLineBot.Conversation PaLineBot.Line PaLineBot.Rules")]
    [InlineData("PaLineBot.LineSimulator", "PaLineBot.Line")]
    public void A_project_knows_only_these_projects(string project, string known)
    {
        var declared = Items(project, "ProjectReference").Select(p => Path.GetFileNameWithoutExtension(p.Replace('\\', '/')));
        var used = Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!).Where(n => n.StartsWith("PaLineBot", StringComparison.Ordinal));
        var allowed = known.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Empty(declared.Concat(used).Except(allowed));
    }

    [Theory]
    [InlineData("PaLineBot.Rules")]
    [InlineData("PaLineBot.Conversation")]
    public void A_pure_project_uses_no_package(string project)
    {
        Assert.Empty(Items(project, "PackageReference").Concat(Items(project, "FrameworkReference")));
        var used = Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(used, n => !n.StartsWith("System", StringComparison.Ordinal) && !n.StartsWith("PaLineBot", StringComparison.Ordinal));
    }

    [Fact]
    public void The_LINE_library_adds_nothing_to_the_framework_but_what_reads_ID_tokens() =>
        Assert.Equal(["Microsoft.IdentityModel.JsonWebTokens"], Items("PaLineBot.Line", "PackageReference"));

    [Theory]
    [InlineData("PaLineBot.Rules")]
    [InlineData("PaLineBot.Conversation")]
    public void A_pure_project_does_no_input_or_output(string project)
    {
        string[] outside = ["System.Net.", "System.Data", "System.Diagnostics.Process", "System.IO.File", "System.Threading.Tasks.Parallel"];
        var used = Assembly.Load(project).GetReferencedAssemblies().Select(a => a.Name!);
        Assert.DoesNotContain(used, n => outside.Any(o => n.StartsWith(o, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Items(string project, string kind) =>
        XDocument.Load(Repository.PathOf($"src/{project}/{project}.csproj")).Descendants(kind).Select(e => e.Attribute("Include")!.Value);
}
