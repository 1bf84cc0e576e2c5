using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Mingzhang.Books;

/// <summary>说明: how to fill the workbook, on one page.</summary>
internal static class GuideWriter
{
    public static void Write(WorksheetPart part, YearRecords records)
    {
        string[] lines =
        [
            $"{records.Year} 年度部门决算填报表",
            "1. 先填“单位”表：单位名称、年度、表样（湖南、四川、通用）、金额单位（元或万元）。",
            "2. 再按顺序填各表。每个数只填一次：合计、类款汇总、比重、增减率、完成率、得分都由程序算出，不用填。",
            "3. 第一行是表头，第二行是填写说明，“示例”开头的一行不会被读取。可以在下面增加行，不要增加列、合并单元格或改表名。",
            "4. 没有发生的金额填 0；原因只写原因本身，不写“主要原因是”和句号。",
            "5. “核对”表随填随算：各项差额应为 0。",
            "6. 填完后运行：mingzhang build 本文件夹 --out 输出文件夹。程序会列出还缺什么，并指出工作表和单元格。",
            "Fill in 单位 first, then the other sheets in order. Every number is typed once; totals, shares, rates and scores are worked out. Rows that begin with 示例 are examples and not read.",
        ];
        var rows = lines.Select((line, i) => Sheeted.Row(i + 1, [Sheeted.Words(0, i + 1, line, i == 0 ? BookStyles.Head : BookStyles.Plain)], i == 0 ? 30 : 22));
        part.Worksheet = new Worksheet(new Columns(Sheeted.Width(0, 120, BookStyles.Plain)), new SheetData(rows));
    }
}
