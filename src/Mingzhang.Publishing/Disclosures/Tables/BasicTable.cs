using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>一般公共预算财政拨款基本支出决算(明细)表: personnel at the left, public expenses at the right, every line printed, empty or not.</summary>
internal static class BasicTable
{
    private static readonly string[][] Hunan = [["301", "303"], ["302"], ["307", "310", "399"]];
    private static readonly string[][] Common = [["301", "303"], ["302", "310"]];

    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var groups = (composition.IsHunan || composition.IsSichuan ? Hunan : Common).Select(classes => Lines(classes, composition.Year)).ToList();
        var rows = new List<IReadOnlyList<TableCell>>
        {
            new[] { Cells.Head("人员经费", 3), Cells.Head("公用经费", 3 * (groups.Count - 1)) },
            groups.SelectMany(_ => new[] { Cells.Head("科目代码"), Cells.Head("科目名称"), Cells.Head("决算数") }).ToList(),
        };
        for (var line = 0; line < groups.Max(g => g.Count); line++)
            rows.Add([.. groups.SelectMany(g => line < g.Count ? Line(composition, form, g[line]) : [Cells.Blank, Cells.Blank, Cells.Blank])]);
        rows.Add(Totals(composition, form, groups.Count));
        return new() { Kind = form.Kind, Title = name, HeadRows = 2, Rows = rows, Widths = [.. groups.SelectMany(_ => new[] { 9, 24, 11 })], Landscape = groups.Count > 2 };
    }

    private static List<string> Lines(string[] classes, int year) => classes.SelectMany(c => EconomicCodes.Below(c, year).Prepend(c)).ToList();

    private static Address At(TableForm form, string code) => form.Base.ToAddress()! with { Economic = code };

    private static IEnumerable<TableCell> Line(Composition composition, TableForm form, string code)
    {
        var indent = code.Length == 3 ? 0 : 1;
        var sum = code.Length == 3 ? TwoSidedSums.Sum(form.Kind, EconomicCodes.Below(code, composition.Year).Select(c => At(form, c)), composition) : null;
        return [Cells.Code(code, indent), Cells.Label(EconomicCodes.Name(code, composition.Year) ?? code, indent), Cells.Amount(composition, At(form, code), sum)];
    }

    private static IReadOnlyList<TableCell> Totals(Composition composition, TableForm form, int groups)
    {
        TableCell Total(Nature nature, params string[] classes) => Cells.Amount(composition, form.Base.ToAddress()! with { Nature = nature }, TwoSidedSums.Sum(form.Kind, classes.Select(c => At(form, c)), composition), total: true);
        return
        [
            Cells.Label("人员经费合计", total: true) with { ColumnSpan = 2 }, Total(Nature.Personnel, "301", "303"),
            Cells.Label("公用经费合计", total: true) with { ColumnSpan = 3 * (groups - 1) - 1 }, Total(Nature.Public, "302", "307", "310", "399"),
        ];
    }
}
