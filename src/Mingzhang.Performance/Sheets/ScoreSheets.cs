using System.Runtime.CompilerServices;
using Mingzhang.Accounts;

namespace Mingzhang.Performance;

/// <summary>The score sheets of an account, built once.</summary>
public static class ScoreSheets
{
    private static readonly ConditionalWeakTable<AccountSet, IReadOnlyList<ScoreSheet>> Known = [];

    /// <summary>In document order; empty where the document has none.</summary>
    public static IReadOnlyList<ScoreSheet> Of(AccountSet account) => Known.GetValue(account, Build);

    private static List<ScoreSheet> Build(AccountSet account)
    {
        var tables = account.Tables.Where(t => t.Score is not null).ToList();
        if (tables.Count == 0) return [];
        var figures = account.Figures.Where(f => f.Place.InTable).ToLookup(f => f.Place.TableIndex);
        return tables.ConvertAll(t => Sheet(t, [.. figures[t.Index]], account.Year));
    }

    private static ScoreSheet Sheet(StatementTable table, IReadOnlyList<Figure> figures, int? year)
    {
        var text = table.Score!;
        var ofSheet = table.Year ?? YearIn(text) ?? year;
        var inLines = new HashSet<Figure>(text.Lines.SelectMany(Figures), ReferenceEqualityComparer.Instance);
        var lines = text.Lines.Where(l => !l.IsTotal).Select(l => Indicator.Of(l, ofSheet)).ToList();
        return new()
        {
            Table = table,
            Year = ofSheet,
            Money = MoneyBlock.Of(figures.Where(f => !inLines.Contains(f)).ToList()),
            Lines = lines.Where(l => l.IsUsed && !l.IsEmpty).ToList(),
            Groups = Groups(lines),
            Totals = text.Lines.Where(l => l.IsTotal).ToList(),
        };
    }

    private static int? YearIn(ScoreSheetText text) =>
        text.Heads.FirstOrDefault(h => h.Label == "年度") is { } head && int.TryParse(head.Text.TrimEnd('年', '度'), out var year) && year is > 1990 and < 2100 ? year : null;

    private static IEnumerable<Figure> Figures(IndicatorLine line)
    {
        foreach (var cell in new[] { line.Opens, line.Target, line.Actual, line.Weight, line.Score })
            if (cell?.Figure is { } figure) yield return figure;
    }

    /// <summary>A label opens a group; the same label again, as after a page break, goes on with it.</summary>
    private static List<IndicatorGroup> Groups(List<Indicator> lines)
    {
        var groups = new List<IndicatorGroup>();
        foreach (var line in lines)
        {
            if (groups.Count == 0 || line.Line.Opens is not null && groups[^1].Label != line.Line.First)
                groups.Add(new(line.Line.First, line.Line.Opens?.Figure, new List<Indicator>()));
            if (line.IsUsed && !line.IsEmpty) ((List<Indicator>)groups[^1].Indicators).Add(line);
        }
        return groups;
    }
}
