using System.Buffers;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>
/// A score sheet (绩效自评表) as page-to-text converters print it: cells wrap over lines, and lines drift against each other, but words
/// above each other in one run of lines belong to one column. Where that does not come out, the lines are left to others.
/// </summary>
internal static class SpacedSheet
{
    /// <summary>Lines from the name of the project to the heads of the indicators.</summary>
    private const int MostAbove = 120;
    private const int MostRows = 400;
    private const int MaxGap = 7;
    private const int TallestName = 8;
    private const int LongestLine = 100;
    private static readonly SearchValues<char> PageNumber = SearchValues.Create("-—– 0123456789");

    public static bool TryRead(List<TextLine> lines, int index, List<Block> blocks, out int next)
    {
        next = index;
        if (lines[index].Tabs > 0 || lines[index].Pipes > 0 || !MayOpen(lines, index)) return false;
        foreach (var wide in (ReadOnlySpan<bool>)[false, true])
        {
            var region = Region(lines, index, wide);
            if (!Opens(region) || Band(region) is not { } band) continue;
            if (SheetBody.Read(region, band, out var end) is not { } body) continue;
            GridRow[] rows = [.. Top(region, band), Heads(region[band.From], band), .. body];
            blocks.Add(new Grid { Line = lines[index].Number, Page = lines[index].Page, Guessed = true, LosesColumns = true, Rows = rows });
            next = lines.FindIndex(index, l => l.Number == end) + 1;
            return true;
        }
        return false;
    }

    /// <summary>A line with a word of such a sheet, or the first of a few lines with one: a name may be taller than its label.</summary>
    private static bool MayOpen(List<TextLine> lines, int index)
    {
        var begins = index == 0 || lines[index - 1].IsBlank || lines[index - 1].Page != lines[index].Page || Surroundings.Claims(lines[index - 1].Text);
        for (var i = index; i < lines.Count && i - index < TallestName && !lines[i].IsBlank; i++)
        {
            if (lines[i].Trimmed.Length > LongestLine || i > index && Surroundings.Claims(lines[i].Text)) return false;
            if (lines[i].Trimmed is ['项' or '部' or '专' or '单' or '预' or '市' or '区' or '县' or '年' or '全' or '一', _, _, ..] || i == index && lines[i].Text.Contains("全年", StringComparison.Ordinal)) return true;
            if (!begins) return false;
        }
        return false;
    }

    private static bool Opens(List<SheetLine> region)
    {
        if (region.Count < 2) return false;
        if (SheetTop.Opens(region[0]) || HeadBand.At(region, 0) is not null || MoneyHead.At(region, 0) is not null) return true;
        var height = 1;
        while (height < region.Count && height < TallestName && region[height].Number == region[height - 1].Number + 1) height++;
        return SheetTop.IsOpened(region[..height]);
    }

    /// <summary>The lines with something on them, page numbers left out, as far as the sheet may reach.</summary>
    private static List<SheetLine> Region(List<TextLine> lines, int index, bool wide)
    {
        var region = new List<SheetLine>();
        for (var i = index; i < lines.Count && i - index < MostAbove + MostRows; i++)
        {
            if (lines[i].Tabs > 0 || lines[i].Pipes > 0 || i > index && Surroundings.Claims(lines[i].Text) && !lines[i].Trimmed.EndsWith("年度", StringComparison.Ordinal)) break;
            if (lines[i].IsBlank || IsPageNumber(lines[i].Trimmed)) continue;
            var line = SheetLine.Of(lines[i], wide);
            if (region.Count > TallestName && SheetTop.Opens(line) || region.Count > 0 && lines[i].Page == lines[index].Page && line.Number - region[^1].Number > MaxGap) break;
            region.Add(line);
        }
        return region;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line) => line.Length is > 2 and < 12 && line[0] is '-' or '—' or '–' && line.IndexOfAnyExcept(PageNumber) < 0;

    private static HeadBand? Band(List<SheetLine> region)
    {
        for (var i = 0; i < Math.Min(region.Count, MostAbove); i++)
        {
            if (HeadBand.At(region, i) is { } band) return band;
        }
        return null;
    }

    private static IEnumerable<GridRow> Top(List<SheetLine> region, HeadBand band)
    {
        var money = Enumerable.Range(0, band.From).Select(i => MoneyHead.At(region, i)).FirstOrDefault(m => m is not null);
        var from = money?.To ?? 0;
        var goal = region.FindIndex(from, band.From - from, SheetGoal.IsHead);
        var end = goal < 0 ? band.From : goal;
        return [
            .. SheetTop.Rows(region[..(money?.From ?? end)]),
            .. money is null ? [] : SheetMoney.Rows(money, region[money.From], region[money.To..end]),
            .. goal < 0 ? [] : SheetGoal.Rows(region[goal..band.From])];
    }

    private static GridRow Heads(SheetLine line, HeadBand band) => new(line.Number, line.Line.Page, [.. band.Heads.Select((h, i) => new GridCell(h, line.Number, i))]);
}
