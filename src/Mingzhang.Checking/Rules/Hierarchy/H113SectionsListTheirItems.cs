using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>
/// A table that goes down to items gives every section its items and every class its sections: where one has none, a row was left out.
/// Where another table of the document prints the row, it is named.
/// </summary>
public sealed class H113SectionsListTheirItems : TableRule
{
    private const string Chinese = "列到项级的表，每个类、款都应列出其下科目";
    private const string English = "a table that goes down to items lists them under every section";

    private protected override IReadOnlyList<TableKind> Kinds => FunctionRows.Tables;

    private protected override IEnumerable<Outcome> Check(AccountSet account, TableCells cells)
    {
        var codes = FunctionRows.Codes(cells).ToHashSet(StringComparer.Ordinal);
        if (!codes.Any(c => c.Length == 7) || FunctionRows.HasUnresolved(cells)) return cells.Figures.Count == 0 ? [] : [Sums.Missing(Chinese, English, "项级科目 items")];
        var bare = codes.Where(c => c.Length < 7 && !codes.Any(d => d.Length > c.Length && d.StartsWith(c, StringComparison.Ordinal))).Order(StringComparer.Ordinal).ToList();
        return bare.Count == 0 ? [new Outcome.Holds(Chinese, English)] : bare.Select(code => Found(account, cells, code)).OfType<Outcome>();
    }

    private Outcome.Found? Found(AccountSet account, TableCells cells, string code)
    {
        if (cells.Figures.Find(f => f.Address!.Function == code && f.Value != 0) is not { } figure) return null;
        var elsewhere = account.Figures.Where(f => f.Place.InTable && f.Address?.Function is { } c && c.Length > code.Length && c.StartsWith(code, StringComparison.Ordinal) && c.All(char.IsAsciiDigit))
            .Select(f => f.Address!.Function!).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var known = elsewhere.Count > 0 ? "；其他表中有 " + string.Join("、", elsewhere.Take(3)) : "";
        return new(new Finding
        {
            Rule = Code,
            Level = elsewhere.Count > 0 ? Level.Warning : Level.Review,
            Message = $"《{figure.Place.Table}》列到项级，而 {code} 行 {figure.Text} 之下没有科目{known}；请核对是漏列还是转换文件时丢失。",
            MessageEn = $"Table {figure.Place.Table} goes down to items, and row {code} ({figure.Text}) has none below it{(elsewhere.Count > 0 ? "; other tables print " + string.Join(", ", elsewhere.Take(3)) : "")}: left out, or lost when the file was converted.",
            Figures = [new FindingFigure(figure, FindingFigure.Term)],
            Suggestion = elsewhere.Count > 0 ? "补列 " + string.Join("、", elsewhere.Take(3)) + " 行" : "补列其下科目",
            SuggestionEn = "Add the missing rows",
        });
    }
}
