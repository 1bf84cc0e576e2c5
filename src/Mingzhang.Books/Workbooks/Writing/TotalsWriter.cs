using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>核对: live totals of what was typed, and the differences that must be nil. Locked; never read.</summary>
internal static class TotalsWriter
{
    public static void Write(WorksheetPart part)
    {
        const string general = "\"一般公共预算财政拨款\"";
        (string Label, string Formula, string Help)[] lines =
        [
            ("本年收入合计", "SUM(收入!D4:D2000)", ""),
            ("本年支出合计", "SUM(支出!F4:F2000)", ""),
            ("年初结转和结余", "SUM(结转结余!C4:C2000)", ""),
            ("使用非财政拨款结余", "SUM(结转结余!D4:D2000)", ""),
            ("结余分配", "SUM(结转结余!E4:E2000)", ""),
            ("年末结转和结余（自动）", "B2+B4+B5-B3-B6", "不应为负数"),
            ("一般公共预算基本支出（支出表）", $"SUMIFS(支出!F4:F2000,支出!B4:B2000,{general},支出!C4:C2000,\"基本支出\")", ""),
            ("一般公共预算基本支出（经济分类表）", $"SUMIFS(经济分类!E4:E2000,经济分类!B4:B2000,{general},经济分类!C4:C2000,\"基本支出\")", ""),
            ("差额", "B8-B9", "应为 0"),
        ];
        var rows = new List<Row> { Sheeted.Row(1, [Sheeted.Words(0, 1, "项目", BookStyles.Head), Sheeted.Words(1, 1, "金额", BookStyles.Head), Sheeted.Words(2, 1, "说明", BookStyles.Head)]) };
        rows.AddRange(lines.Select((l, i) => Sheeted.Row(i + 2, [Sheeted.Words(0, i + 2, l.Label, BookStyles.Fixed), Sheeted.Formula(1, i + 2, l.Formula, BookStyles.Derived), Sheeted.Words(2, i + 2, l.Help, BookStyles.Help)])));
        part.Worksheet = new Worksheet(Sheeted.FrozenBelow(1), new Columns(Sheeted.Width(0, 40, BookStyles.Plain), Sheeted.Width(1, 22, BookStyles.Plain), Sheeted.Width(2, 24, BookStyles.Plain)), new SheetData(rows), Sheeted.Protection());
    }
}
