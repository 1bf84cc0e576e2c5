using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Tests.Checking;

/// <summary>Figures and accounts made by hand, to ask the judge and the checker without a document.</summary>
internal static class Made
{
    public static readonly Address Total = new(Concepts.Expenditure);
    public static readonly Address Basic = Total with { Nature = Nature.Basic };
    public static readonly Address Project = Total with { Nature = Nature.Project };

    /// <summary>A figure as printed: "134.04", "约" before it for an approximate one, "!" for an exact one, "?" for a doubtful one.</summary>
    public static Figure Figure(string printed, Address? address = null, Unit? unit = null, Place? place = null)
    {
        var text = printed.TrimStart('约', '!', '?');
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return new Figure
        {
            Text = text,
            Value = decimal.Parse(text, CultureInfo.InvariantCulture),
            Decimals = point < 0 ? 0 : text.Length - point - 1,
            Unit = unit ?? Unit.WanYuan,
            Place = place ?? new Place(),
            Precision = printed[0] == '约' ? Precision.Approximate : printed[0] == '!' ? Precision.Exact : Precision.Rounded,
            Doubtful = printed[0] == '?',
            Address = address,
        };
    }

    public static Figure Rate(string printed, Address? address = null) => Figure(printed, address, Unit.Percent);

    /// <summary>A cell of the first table.</summary>
    public static Figure Cell(string printed, Address address, int line, string row, string column) =>
        Figure(printed, address, place: new Place { Line = line, TableIndex = 0, Table = "支出决算表", Row = row, Column = column, Part = Part.Tables });

    /// <summary>A figure of the running text.</summary>
    public static Figure Said(string printed, Address address, int line, Unit? unit = null) =>
        Figure(printed, address, unit, new Place { Line = line, Passage = line, Sentence = line, Section = "支出决算情况说明", Part = Part.Narrative, Quote = printed });

    public static AccountSet Account(params Figure[] figures) => new()
    {
        Entity = "示例县示例局",
        Year = 2024,
        Figures = figures,
        Tables = [new StatementTable { Index = 0, Kind = TableKind.Expenditure, Name = "支出决算表", Columns = ["本年支出合计", "基本支出", "项目支出"] }],
    };

    /// <summary>03 表 with a total and two items, all sums right.</summary>
    public static Figure[] Statement(string total = "100.00", string basic = "60.00", string project = "40.00", string itemTotal = "60.00", string itemBasic = "60.00")
    {
        const string Item = "2010301", Other = "2010302";
        return
        [
            Cell(total, Total, 1, "合计", "本年支出合计"), Cell(basic, Basic, 1, "合计", "基本支出"), Cell(project, Project, 1, "合计", "项目支出"),
            Cell(itemTotal, Total with { Function = Item }, 2, Item, "本年支出合计"), Cell(itemBasic, Basic with { Function = Item }, 2, Item, "基本支出"),
            Cell("40.00", Total with { Function = Other }, 3, Other, "本年支出合计"), Cell("40.00", Project with { Function = Other }, 3, Other, "项目支出"),
        ];
    }
}
