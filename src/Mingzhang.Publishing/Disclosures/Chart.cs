using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures;

public enum ChartKind { Pie, Column, Bar }

/// <summary>A chart with its data: in Word a native one that can be edited, in HTML a drawing with its text.</summary>
public sealed record Chart(ChartKind Kind, string Title, string Unit, IReadOnlyList<string> Categories, IReadOnlyList<ChartSeries> Series)
{
    /// <summary>What the chart says, for those who cannot see it.</summary>
    public string Description { get; init; } = "";
    /// <summary>The title with the unit of the values.</summary>
    public string Caption => Unit.Length == 0 ? Title : $"{Title}（{Unit}）";

    /// <summary>Values that stand at an address; money as everywhere with two decimals.</summary>
    public IEnumerable<PrintedFigure> Figures =>
        from series in Series
        from point in series.Values.Zip(series.Addresses)
        where point.Second is not null
        select new PrintedFigure(point.First.ToString("0.00", CultureInfo.InvariantCulture), point.First, Accounts.Unit.WanYuan, point.Second);
}

/// <summary>Values in the order of the categories, as printed elsewhere in the disclosure.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal> Values, IReadOnlyList<Address?> Addresses);
