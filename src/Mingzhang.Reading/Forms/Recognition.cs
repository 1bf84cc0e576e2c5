using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Which table a grid is, where no title says so or where its content knows better.</summary>
internal static class Recognition
{
    private const int RowsLookedAt = 12;

    private static readonly string[] MoneyRows = ["年度资金总额", "其中当年财政拨款", "当年财政拨款", "年度总金额", "年度财政资金总额", "部门整体支出总额"];

    /// <summary>A table of indicators with weights and scores that no title names: that of an evaluation.</summary>
    public static TableForm? ByIndicators(Sheet sheet) => sheet.Rows.Take(3).Any(IndicatorColumns.IsHead) ? StatementForms.Of(TableKind.ProjectScore) : null;

    /// <summary>Base data and score sheets show by their labels what they are; titles above them are often those of the annex.</summary>
    public static TableForm? ByContent(Sheet sheet)
    {
        var top = sheet.Rows.Take(RowsLookedAt).ToList();
        bool Has(string words) => top.Exists(r => r.Filled.Any(c => c.Key.StartsWith(words, StringComparison.Ordinal)));
        if (Has("财政供养人员") || Has("经费控制情况")) return StatementForms.Of(TableKind.BaseData);
        var money = MoneyRows.Any(Has) && top.Exists(MoneyBlock.IsHead);
        if (!money && !top.Exists(IndicatorColumns.IsHead)) return null;
        var project = top.Exists(ScoreSheetReader.NamesProject);
        var overall = top.Exists(ScoreSheetReader.NamesDepartment) || Has("按收入性质分") || Has("按支出性质分");
        if (project || overall) return StatementForms.Of(project ? TableKind.ProjectScore : TableKind.OverallScore);
        return money ? StatementForms.Of(TableKind.ProjectScore) : null;
    }

    /// <summary>
    /// The table whose columns and rows the grid prints, at least 60 percent of them and 10 more than of any other; null where
    /// none or more than one fits.
    /// </summary>
    public static TableForm? ByHeads(Sheet sheet)
    {
        var top = sheet.Rows.Take(RowsLookedAt).SelectMany(r => r.Filled).ToList();
        if (top.Count(c => IsEconomic(c.Text)) >= 4) return StatementForms.Of(TableKind.BasicExpenditure);
        var found = StatementForms.Tables.Select(f => (Form: f, Share: Share(f, sheet, top))).Where(f => f.Share > 60).OrderByDescending(f => f.Share).ToList();
        if (found.Count == 0) return null;
        if (found.Count == 1 || found[0].Share - found[1].Share > 10) return found[0].Form;
        var codes = sheet.Rows.Select(r => RowHead.Parse(r.Cells, r.Count).Code).Where(c => c is not null).ToList();
        if (codes.Count == 0) return null;
        var state = codes.TrueForAll(c => c!.StartsWith("223", StringComparison.Ordinal));
        return found.Take(2).Select(f => f.Form).FirstOrDefault(f => f.Kind == TableKind.StateCapital == state);
    }

    private static bool IsEconomic(string text) => text.Length >= 3 && text[0] == '3' && RowHead.Parse([new(new(text, 0, 0)), new(new("名", 0, 1))], 2).Code is { Length: 3 or 5 };

    private static int Share(TableForm form, Sheet sheet, List<SheetCell> top) => form.Shape switch
    {
        TableShape.Coded when form.Side.Columns.Count >= 3 => Columns(form.Side, top),
        TableShape.ThreePublic => top.Exists(c => form.Groups.Any(g => g.Matches(c.Key))) ? Columns(form.Side, top) : 0,
        TableShape.TwoSided => TwoSided(form, sheet),
        _ => 0,
    };

    /// <summary>Percent of the columns that are printed, and a little for each of them: six of six are more than three of three.</summary>
    private static int Columns(SideForm side, List<SheetCell> top)
    {
        var found = top.Where(c => c.IsText).Select(c => side.Column(c.Key, [])).OfType<ColumnForm>().Distinct().Count();
        return found < 3 ? 0 : 100 * found / side.Columns.Count + 4 * (found - 3);
    }

    private static int TwoSided(TableForm form, Sheet sheet)
    {
        var labels = sheet.Rows.SelectMany(r => r.Filled).Where(c => c.IsText).Select(c => SheetCell.Label(c.Text)).ToList();
        var rows = form.Sides.Sum(s => labels.Select(l => s.Row(l)).OfType<RowForm>().Distinct().Count());
        if (rows < 8) return 0;
        var columns = form.Sides[1].Columns.Count(c => sheet.Rows.Take(4).Any(r => r.Filled.Any(f => c.Matches(f.Key))));
        return columns == form.Sides[1].Columns.Count ? 70 + 6 * columns : 0;
    }
}
