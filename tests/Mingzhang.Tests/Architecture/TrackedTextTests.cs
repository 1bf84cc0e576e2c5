using System.Text;

namespace Mingzhang.Tests.Architecture;

public class TrackedTextTests
{
    private static readonly SourceTree Tree = SourceTree.Repository;

    [Fact]
    public void No_text_names_a_machine_or_a_registry() =>
        Assert.Empty(
            from file in Tree.Files
            where !TrackedText.IsLockFile(file)
            let text = TrackedText.Decode(Tree.ReadBytes(file))
            where text is not null
            from offence in TrackedText.Offences(text)
            select $"{file}: {offence}");

    [Theory]
    [InlineData("/{0}/main/src", "work")]
    [InlineData("cd /{0}/x", "root")]
    [InlineData("\"/home/{0}/src\"", "someone")]
    [InlineData("see api.{0}.org/v3", "nuget")]
    [InlineData("https://registry.{0}.org/x", "npmjs")]
    [InlineData("https://packages.{0}.com/x", "microsoft")]
    public void A_machine_or_a_registry_is_seen(string shape, string name) =>
        Assert.Single(TrackedText.Offences(shape.Replace("{0}", name, StringComparison.Ordinal)));

    [Theory]
    [InlineData("src/work/A.cs and ./root/b and .github/workflows/")]
    [InlineData("nuget.config, docker.md, https://www.gov.cn/work/")]
    public void An_ordinary_path_passes(string text) => Assert.Empty(TrackedText.Offences(text));

    [Fact]
    public void A_binary_file_has_no_text()
    {
        Assert.Null(TrackedText.Decode([80, 75, 3, 4, 0, 0]));
        Assert.Equal("明账", TrackedText.Decode(Encoding.UTF8.GetBytes("明账")));
    }

    [Fact]
    public void The_tree_holds_itself()
    {
        Assert.Contains("mingzhang.slnx", Tree.Files);
        Assert.DoesNotContain(Tree.Files, file => file.Contains("/obj/", StringComparison.Ordinal));
    }
}
