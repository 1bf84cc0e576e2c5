using System.Reflection;
using System.Runtime.CompilerServices;

namespace Mingzhang.Tests.Architecture;

public class ArrowTests
{
    private static readonly SourceTree Tree = SourceTree.Repository;

    public static TheoryData<string> Projects { get; } =
        [.. Tree.Under("src", ".csproj").Select(file => ProjectArrows.ShortName(Path.GetFileNameWithoutExtension(file)))];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_file_keeps_the_arrows(string project) =>
        Assert.Empty(ProjectArrows.OffencesOfProjectFile(project, Tree.Read($"src/Mingzhang.{project}/Mingzhang.{project}.csproj")));

    [Theory]
    [MemberData(nameof(Projects))]
    public void Assembly_keeps_the_arrows(string project)
    {
        string[] names = [.. OurAssemblies.Load(project).GetReferencedAssemblies().Select(name => name.Name ?? "")];
        string[] ours = [.. names.Where(OurAssemblies.IsOurs)];
        var others = names.Except(ours).Where(name => !IsFramework(name));
        Assert.Empty(ProjectArrows.Offences(project, ours.Select(ProjectArrows.ShortName), others));
    }

    [Fact]
    public void Source_projects_exist() => Assert.NotEmpty(Projects);

    [Theory]
    [InlineData("Accounts", "<Project><ProjectReference Include='../Mingzhang.Checking/Mingzhang.Checking.csproj' /></Project>")]
    [InlineData("Accounts", "<Project><PackageReference Include='AngleSharp' /></Project>")]
    [InlineData("Checking", "<Project><ProjectReference Include='..\\Mingzhang.Reading\\Mingzhang.Reading.csproj' /></Project>")]
    [InlineData("Publishing", "<Project><ProjectReference Include='../Mingzhang.Reading/Mingzhang.Reading.csproj' /></Project>")]
    [InlineData("Cli", "<Project><ProjectReference Include='../Mingzhang.Web/Mingzhang.Web.csproj' /></Project>")]
    [InlineData("Shared", "<Project />")]
    public void A_wrong_arrow_is_seen(string project, string xml) =>
        Assert.Single(ProjectArrows.OffencesOfProjectFile(project, xml));

    [Fact]
    public void Every_culture_is_the_invariant_one()
    {
        Assert.True(AppContext.TryGetSwitch("System.Globalization.Invariant", out bool invariant));
        Assert.True(invariant);
        Assert.All(
            Tree.Under("src", ".csproj"),
            file => Assert.DoesNotContain("InvariantGlobalization", Tree.Read(file), StringComparison.Ordinal));
    }

    // The framework stands beside the core library; packages stand beside the tests.
    private static bool IsFramework(string name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(RuntimeHelpers).Assembly.Location) ?? "", name + ".dll"));
}
