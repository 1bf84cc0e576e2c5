namespace Mingzhang.Tests.Architecture;

public class RefusalTests
{
    private static readonly SourceTree Tree = SourceTree.Repository;
    private static readonly Allowances Allowed = Allowances.OfRepository();

    private static readonly string[] ExactFolders = ["src/Mingzhang.Accounts", "src/Mingzhang.Checking", "src/Mingzhang.Performance", "src/Mingzhang.Books"];

    [Fact]
    public void No_file_has_a_refused_name() =>
        Assert.Empty(CSharpFiles().Where(file => file.Split('/').Select(Path.GetFileNameWithoutExtension).Any(name => Refusals.IsRefusedName(name ?? ""))));

    [Fact]
    public void No_type_has_a_refused_name() => Assert.Empty(Offences(CSharpFiles(), Refusals.TypeNames));

    [Fact]
    public void Amounts_are_never_binary() =>
        Assert.Empty(Offences(ExactFolders.SelectMany(folder => Tree.Under(folder, ".cs")), Refusals.BinaryFloats));

    [Fact]
    public void A_catch_of_everything_says_why() => Assert.Empty(Offences(Tree.Under("src", ".cs"), Refusals.UnexplainedCatches));

    [Fact]
    public void No_interface_hides_one_class() =>
        Assert.Empty(Implementations.ImplementedOnce(SolutionTypes.All).Select(face => face.Name).Where(name => !Allowed.Cover(name)));

    [Theory]
    [InlineData("class ReportManager { }")]
    [InlineData("static class TextHelpers { }")]
    [InlineData("record StringUtil;")]
    [InlineData("interface IReadService { }")]
    [InlineData("enum Common { }")]
    [InlineData("struct Reader_v2 { }")]
    public void A_refused_type_name_is_seen(string source) => Assert.Single(Refusals.TypeNames(source));

    [Theory]
    [InlineData("class Reader { string manager = \"Manager\"; } // Helper")]
    [InlineData("class Management { }")]
    [InlineData("class ServiceYear { }")]
    public void An_ordinary_type_name_passes(string source) => Assert.Empty(Refusals.TypeNames(source));

    [Theory]
    [InlineData("class A { double x; }")]
    [InlineData("class A { object x = (float)1; }")]
    [InlineData("class A { object x = 1.5; }")]
    public void A_binary_number_is_seen(string source) => Assert.NotEmpty(Refusals.BinaryFloats(source));

    [Theory]
    [InlineData("class A { decimal x = 1.5m; string s = \"double 1.5\"; } // float")]
    [InlineData("class A { int Double(int x) => 2 * x; }")]
    public void An_exact_number_passes(string source) => Assert.Empty(Refusals.BinaryFloats(source));

    [Theory]
    [InlineData("try { } catch { }")]
    [InlineData("try { } catch (Exception) { }")]
    [InlineData("try { } catch (System.Exception e) { throw e; }")]
    public void An_unexplained_catch_is_seen(string source) => Assert.Single(Refusals.UnexplainedCatches(source));

    [Theory]
    [InlineData("try { } catch (FormatException) { }")]
    [InlineData("try { } catch (Exception e) when (e is FormatException) { }")]
    [InlineData("try { } catch (Exception e)\n{\n    // The last line of defence: the user sees a sentence.\n    Show(e);\n}")]
    public void An_explained_catch_passes(string source) => Assert.Empty(Refusals.UnexplainedCatches(source));

    [Fact]
    public void An_interface_of_one_class_is_seen() =>
        Assert.Equal([typeof(IOne)], Implementations.ImplementedOnce([typeof(IOne), typeof(ITwo<>), typeof(INone), typeof(First), typeof(Second)]));

    private static IEnumerable<string> CSharpFiles() =>
        ((string[])["src", "tests", "bench"]).SelectMany(folder => Tree.Under(folder, ".cs"));

    private static IEnumerable<string> Offences(IEnumerable<string> files, Func<string, IEnumerable<string>> scan) =>
        files.Where(file => !Allowed.Cover(file)).SelectMany(file => scan(Tree.Read(file)).Select(offence => $"{file}: {offence}"));

    private interface INone;

    private interface IOne;

    private interface ITwo<T>;

    private sealed class First : IOne, ITwo<int>;

    private sealed class Second : ITwo<string>;
}
