using System.Buffers;
using Mingzhang.Accounts;
using Mingzhang.Reading.Forms;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>The heads over the indicators, of one to a few lines: 一级指标 … 分值 得分. Words above each other are one head.</summary>
internal sealed class HeadBand
{
    /// <summary>What heads are made of.</summary>
    private static readonly SearchValues<char> Letters = SearchValues.Create("绩效一二三级指标年度全目预期实际完成值情况分权重百制自评得扣偏差原因析及改进措施说明备注内容名称标准细则计划设定量单位性()（）/、%万元");
    private const int MostLines = 6;
    private const int FewestHeads = 4;

    private HeadBand(int from, int to, IReadOnlyList<string> heads, IReadOnlyList<IndicatorColumn> columns) => (From, To, Heads, Columns) = (from, to, heads, columns);

    /// <summary>The first of its lines, and the first below it.</summary>
    public int From { get; }
    public int To { get; }
    public IReadOnlyList<string> Heads { get; }
    public IReadOnlyList<IndicatorColumn> Columns { get; }

    /// <summary>Null where the line is not the principal line of such heads.</summary>
    public static HeadBand? At(IReadOnlyList<SheetLine> lines, int index)
    {
        if (!lines[index].IsMadeOf(Letters) || lines[index].Words.Count(w => w.Text.Contains('指', StringComparison.Ordinal) || w.Text.Contains('分', StringComparison.Ordinal)) < 2) return null;
        var (from, to) = Around(lines, index, Letters);
        var heads = Texts(lines.Skip(from).Take(to - from).ToList());
        var columns = heads.Select((h, i) => IndicatorColumns.Of(LabelKey.Of(h), i)).ToList();
        return IsWhole(columns) ? new(from, to, heads, columns) : null;
    }

    private static bool IsWhole(List<IndicatorColumn> columns) =>
        columns.Count >= FewestHeads && columns.Contains(IndicatorColumn.Weight) && columns.Contains(IndicatorColumn.Score)
        && (columns.Contains(IndicatorColumn.Target) || columns.Contains(IndicatorColumn.Actual))
        && (columns.Contains(IndicatorColumn.Name) || columns.Contains(IndicatorColumn.Second))
        && columns.Where(c => c != IndicatorColumn.Other).GroupBy(c => c).All(g => g.Count() == 1);

    /// <summary>The lines that adjoin one and are made of the same letters.</summary>
    public static (int From, int To) Around(IReadOnlyList<SheetLine> lines, int index, SearchValues<char> letters)
    {
        int from = index, to = index + 1;
        while (from > 0 && index - from < MostLines && lines[from].Adjoins(lines[from - 1]) && lines[from - 1].IsMadeOf(letters)) from--;
        while (to < lines.Count && to - index < MostLines && lines[to].Adjoins(lines[to - 1]) && lines[to].IsMadeOf(letters)) to++;
        return (from, to);
    }

    /// <summary>What stands in each column of these lines, from left to right.</summary>
    public static List<string> Texts(List<SheetLine> lines) =>
        Runs.Of(lines).ConvertAll(r => string.Concat(lines.Select(l => l.Between(r.Start, r.End).Replace(" ", "", StringComparison.Ordinal))));
}
