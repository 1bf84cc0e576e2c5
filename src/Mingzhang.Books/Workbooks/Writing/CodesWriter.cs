using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>科目表: the codes of the year with their names, to look up and to copy from.</summary>
internal static class CodesWriter
{
    private static readonly string[] EconomicClasses = ["301", "302", "303", "307", "310", "399"];

    public static void Write(WorksheetPart part, int year)
    {
        var codes = FunctionCodes.Of(year).Select(e => (e.Code, e.Name)).Concat(EconomicClasses.SelectMany(c => EconomicCodes.Below(c, year).Prepend(c)).Select(c => (Code: c, Name: EconomicCodes.Name(c, year) ?? "")));
        var rows = codes.Select((c, i) => Sheeted.Row(i + 2, [Sheeted.Words(0, i + 2, c.Code, BookStyles.Fixed), Sheeted.Words(1, i + 2, c.Name, BookStyles.Help)]));
        var head = Sheeted.Row(1, [Sheeted.Words(0, 1, "代码", BookStyles.Head), Sheeted.Words(1, 1, "名称", BookStyles.Head)]);
        part.Worksheet = new Worksheet(Sheeted.FrozenBelow(1), new Columns(Sheeted.Width(0, 14, BookStyles.Plain), Sheeted.Width(1, 60, BookStyles.Plain)), new SheetData([head, .. rows]), Sheeted.Protection());
    }
}
