using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>What a score sheet says above its money: the project or department, each label with the value beside it. Either may wrap.</summary>
internal static class SheetTop
{
    private static readonly string[] Names = ["项目名称", "项目支出名称", "专项名称", "专项资金名称", "预算部门名称", "市级预算部门名称", "区级预算部门名称", "县级预算部门名称", "部门名称", "预算单位名称", "单位名称", "部门单位名称"];
    private static readonly string[] Others = ["主管部门", "主管部门及代码", "实施单位", "项目实施单位", "项目单位", "年度", "项目类型", "项目属性", "项目负责人"];

    /// <summary>Whether the line names the project or department of a sheet, be it with the beginning of a label that wraps.</summary>
    public static bool Opens(SheetLine line) => line.Words.Count > 0 && Key(line.Words[0].Text) is { Length: >= 3 } key && key.Contains('名', StringComparison.Ordinal) && Array.Exists(Names, n => n.StartsWith(key, StringComparison.Ordinal));

    /// <summary>Whether lines that stand close are the name of the project or department with its label, whichever is the taller.</summary>
    public static bool IsOpened(IReadOnlyList<SheetLine> block) => Paired(HeadBand.Texts([.. block])) is { Count: > 1 } cells && Array.IndexOf(Names, cells[0]) >= 0;

    public static IEnumerable<GridRow> Rows(IReadOnlyList<SheetLine> lines)
    {
        for (var from = 0; from < lines.Count;)
        {
            var to = from + 1;
            while (to < lines.Count && lines[to].Number == lines[to - 1].Number + 1) to++;
            var block = lines.Skip(from).Take(to - from).ToList();
            if (Paired(HeadBand.Texts(block)) is { } cells) yield return Row(block[0], cells);
            else foreach (var row in LineByLine(block)) yield return row;
            from = to;
        }
    }

    /// <summary>Labels and the values beside them; null where the first is no label, as when several rows stand close.</summary>
    private static List<string>? Paired(IReadOnlyList<string> texts)
    {
        if (!IsLabel(texts[0])) return null;
        var cells = new List<string> { Key(texts[0]) };
        foreach (var text in texts.Skip(1))
        {
            if (IsLabel(text)) cells.Add(Key(text));
            else if (IsLabel(cells[^1])) cells.Add(text);
            else cells[^1] += text;
        }
        return cells;
    }

    private static bool IsLabel(string text) => Key(text) is var key && (Array.IndexOf(Names, key) >= 0 || Array.IndexOf(Others, key) >= 0);

    private static IEnumerable<GridRow> LineByLine(List<SheetLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (Label(lines, i, out var height) is not { } label) continue;
            var end = lines[i].Words[0].End;
            var texts = lines.Skip(i).Take(height).SelectMany(r => r.Words.Where(w => w.Start >= end)).Select(w => w.Text);
            if (Paired([label, .. texts]) is { } cells) yield return Row(lines[i], cells);
            i += height - 1;
        }
    }

    private static GridRow Row(SheetLine line, List<string> cells) => new(line.Number, line.Line.Page, [.. cells.Select((c, at) => new GridCell(c, line.Number, at))]);

    /// <summary>The label that begins on this line, put together from the lines below where it wraps, and how many lines it has.</summary>
    private static string? Label(IReadOnlyList<SheetLine> lines, int at, out int height)
    {
        var label = "";
        for (height = 1; at + height <= lines.Count && height <= 4; height++)
        {
            var line = lines[at + height - 1];
            if (height > 1 && line.Words[0].Start > lines[at].Words[0].End) continue;
            label += line.Words[0].Text;
            var key = Key(label);
            if (Array.IndexOf(Names, key) >= 0 || Array.IndexOf(Others, key) >= 0) return key;
            if (!Names.Concat(Others).Any(n => n.StartsWith(key, StringComparison.Ordinal))) return null;
        }
        return null;
    }

    private static string Key(string text) => LabelKey.Of(text.TrimEnd(':', '：'));
}
