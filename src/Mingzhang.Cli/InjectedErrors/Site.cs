using System.Text.RegularExpressions;
using Mingzhang.Accounts;

namespace Mingzhang.Cli.InjectedErrors;

/// <summary>A printed figure and the characters of the text that print it.</summary>
/// <param name="Ordinal">Which of the figures of its line it is, from 0.</param>
internal sealed record Site(Figure Figure, int Start, int Length, int Ordinal)
{
    public int End => Start + Length;
    public int Line => Figure.Place.Line;
    public SiteKind Kind => Figure switch
    {
        { Place.Part: Part.Sheets } => SiteKind.Sheet,
        { Unit.Kind: QuantityKind.Percent } => SiteKind.Percent,
        { Unit.Kind: QuantityKind.Money, Place.InTable: true } => SiteKind.TableAmount,
        { Unit.Kind: QuantityKind.Money } => SiteKind.TextAmount,
        _ => SiteKind.Count,
    };
    /// <summary>Digits of the number without leading zeros.</summary>
    public int Digits => Figure.Text.Where(char.IsAsciiDigit).SkipWhile(c => c == '0').Count();
}

internal enum SiteKind { TableAmount, TextAmount, Percent, Count, Sheet }

/// <summary>Finds the characters of every figure: the numbers of its line, counted from the right, since codes and line numbers stand left.</summary>
internal static partial class Sites
{
    public static List<Site> Of(string text, Lines lines, AccountSet account) =>
        [.. account.Figures.GroupBy(f => f.Place.Line).SelectMany(line => OfLine(text, lines, line.Key, InOrder(account, [.. line]))).OrderBy(s => s.Start)];

    /// <summary>Along a row as the heads of a score sheet stand above it.</summary>
    private static List<Figure> InOrder(AccountSet account, List<Figure> figures) => figures.Exists(f => f.Place.InTable && f.Place.Part == Part.Sheets)
        ? [.. figures.OrderBy(f => Column(account.Tables[f.Place.TableIndex], f))]
        : figures;

    private static int Column(StatementTable table, Figure figure) =>
        table.Printed.LastOrDefault(r => r.Line < figure.Place.Line && r.Cells.Contains(figure.Place.Column))?.Cells.ToList().IndexOf(figure.Place.Column!) ?? -1;

    private static IEnumerable<Site> OfLine(string text, Lines lines, int line, List<Figure> figures)
    {
        var numbers = Number().Matches(text[lines.Start(line)..lines.End(line)]);
        var right = numbers.Count;
        for (var i = figures.Count - 1; i >= 0; i--)
        {
            var at = right - 1;
            while (at >= 0 && numbers[at].Value != figures[i].Text) at--;
            if (at < 0) continue;
            right = at;
            yield return new(figures[i], lines.Start(line) + numbers[at].Index, numbers[at].Length, i);
        }
    }

    [GeneratedRegex(@"[-－−]?\d[\d,]*(\.\d+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}

/// <summary>Where the lines of a text begin and end; lines count from 1.</summary>
internal sealed class Lines
{
    private readonly List<int> starts = [0];
    private readonly int length;

    public Lines(string text)
    {
        length = text.Length;
        for (var i = 0; i < text.Length; i++)
            if (text[i] == '\n') starts.Add(i + 1);
    }

    public int Start(int line) => line <= starts.Count ? starts[line - 1] : length;
    /// <summary>Without the line feed.</summary>
    public int End(int line) => line < starts.Count ? starts[line] - 1 : length;
}
