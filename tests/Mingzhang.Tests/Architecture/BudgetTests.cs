namespace Mingzhang.Tests.Architecture;

public class BudgetTests
{
    private const int FileLines = 400;
    private const int MedianFileLines = 80;
    private const int MethodLines = 50;
    private const int NineInTenMethodLines = 25;

    private static readonly SourceTree Tree = SourceTree.Repository;
    private static readonly Allowances Allowed = Allowances.OfRepository();

    private static readonly (string File, string Text)[] Sources =
        [.. Tree.Under("src", ".cs").Where(file => !Allowed.Cover(file)).Select(file => (file, Tree.Read(file)))];

    private static readonly (string File, MethodSize Method)[] Methods =
        [.. Sources.SelectMany(source => Measure.Methods(source.Text).Select(method => (source.File, method)))];

    [Fact]
    public void A_file_fits_its_budget() =>
        Assert.Empty(Sources.Where(source => Measure.Lines(source.Text) > FileLines).Select(source => source.File));

    [Fact]
    public void The_median_file_fits_its_budget() =>
        Assert.InRange(Measure.Percentile(Sources.Select(source => Measure.Lines(source.Text)), 50), 0, MedianFileLines);

    [Fact]
    public void A_method_fits_its_budget() =>
        Assert.Empty(Methods.Where(each => each.Method.Lines > MethodLines)
            .Select(each => $"{each.File}: {each.Method.Name} has {each.Method.Lines} lines"));

    [Fact]
    public void Nine_methods_in_ten_fit_their_budget() =>
        Assert.InRange(Measure.Percentile(Methods.Select(each => each.Method.Lines), 90), 0, NineInTenMethodLines);

    [Fact]
    public void Every_allowance_is_still_needed_by_something()
    {
        var interfaces = SolutionTypes.All.Where(type => type.IsInterface).Select(type => type.Name);
        Assert.Empty(Allowed.Entries.Select(entry => entry.Subject).Except(Tree.Files).Except(interfaces));
    }

    [Fact]
    public void An_allowance_needs_a_reason()
    {
        Assert.Throws<FormatException>(() => Allowances.Parse("# a comment\nsrc/A.cs |\n"));
        Assert.True(Allowances.Parse("# a comment\n\nsrc/A.cs | a table of codes").Cover("src/A.cs"));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("a", 1)]
    [InlineData("a\n", 1)]
    [InlineData("a\n\nb\n", 3)]
    public void Lines_are_counted_as_shown(string text, int lines) => Assert.Equal(lines, Measure.Lines(text));

    [Theory]
    [InlineData(new int[0], 50, 0)]
    [InlineData(new[] { 7 }, 90, 7)]
    [InlineData(new[] { 3, 1, 2 }, 50, 2)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 }, 90, 9)]
    [InlineData(new[] { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 90, 10)]
    public void Percentile_is_a_value_of_the_list(int[] values, int percent, int expected) =>
        Assert.Equal(expected, Measure.Percentile(values, percent));

    [Fact]
    public void Braces_in_strings_and_comments_end_no_method()
    {
        const string source = """"
            abstract class Sample
            {
                /// <summary>Not counted.</summary>
                [Obsolete("}")]
                void Long(string text)
                {
                    // }
                    text = "}" + $"{text}}}" + '}';
                    text = """
                        }
                        """;
                    void Inner() { }
                }

                abstract void Bodyless();
                int Short => 1;
                Sample() { }
            }
            """";
        Assert.Equal(
            [new("Long", 9), new("Inner", 1), new("Short", 1), new("ConstructorDeclaration", 1)],
            Measure.Methods(source));
    }

    [Fact]
    public void Top_level_statements_are_a_method() =>
        Assert.Equal([new("top-level statements", 3)], Measure.Methods("using System;\n\nint a = 1;\n\nreturn a;\n"));
}
