using Mingzhang.Reading.Files;
using Mingzhang.Reading.Layout;
using Mingzhang.Reading.Layout.Pieces;

namespace Mingzhang.Reading.Excel;

/// <summary>Lays out a workbook, sheet by sheet in the order of the tabs. Hidden sheets are read too, and noted.</summary>
internal static class ExcelReader
{
    /// <exception cref="UnreadableException">The workbook exceeds a limit.</exception>
    public static SourceDocument Read(IEnumerable<Sheet> sheets, string path, ReadLimits limits)
    {
        var cells = new CellBudget(limits.Cells);
        var blocks = new BlockList(cells);
        var hidden = new List<string>();
        foreach (var sheet in sheets)
        {
            new SheetLayout(sheet, blocks, cells, limits).Add();
            if (sheet.Hidden && sheet.Rows.Count > 0) hidden.Add(sheet.Name);
        }
        return new SourceDocument { Path = path, Format = "excel", Blocks = blocks.Blocks, Notes = hidden.Count == 0 ? [] : [Note(hidden)] };
    }

    private static ReadNote Note(List<string> hidden) => new("hidden-sheet",
        $"工作簿有隐藏的工作表（{string.Join('、', hidden)}），已一并读取；公开前请确认是否应当删除。",
        $"The workbook has hidden sheets ({string.Join(", ", hidden)}); they were read as well. Make sure before publication whether they belong in it.");
}
