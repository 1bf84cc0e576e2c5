using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>A column as its heads name it: the lowest label and the groups above it, innermost first.</summary>
internal sealed record Slot(int Index, string Label, string Key, IReadOnlyList<string> Groups, IReadOnlyList<string> GroupLabels)
{
    private static readonly string[] CodeLabels = ["科目代码", "科目编码", "编码", "代码", "类", "款", "项", "科目"];
    private static readonly string[] OtherLabels = ["项目", "行次", "栏次", "序号", "备注", "科目名称", "名称", "项目名称", "单位名称", "收入", "支出", "功能分类科目", "经济分类科目"];

    public ColumnForm? Form { get; init; }
    public bool IsLineNumber => Key is "行次" or "栏次" or "序号";
    public bool IsCode => Array.IndexOf(CodeLabels, Key) >= 0 || Key.EndsWith("科目编码", StringComparison.Ordinal) || Key.EndsWith("科目代码", StringComparison.Ordinal);
    public bool IsAmount => Key.Length > 0 && !IsCode && Array.IndexOf(OtherLabels, Key) < 0 && !Key.EndsWith("科目名称", StringComparison.Ordinal);
}

/// <summary>The heads of a table, one to three rows, flattened to one label for each column.</summary>
internal sealed class Header
{
    private Header(IReadOnlyList<Slot> slots, int rows, int width)
    {
        Slots = slots;
        Rows = rows;
        Width = width;
    }

    public IReadOnlyList<Slot> Slots { get; }
    /// <summary>Rows taken by the heads, numbering of columns included.</summary>
    public int Rows { get; }
    /// <summary>Cells of the widest head.</summary>
    public int Width { get; }

    /// <summary>Flattens the first rows. <paramref name="find"/> knows the columns of the form by label and groups.</summary>
    public static Header Of(Sheet sheet, int rows, Func<string, IReadOnlyList<string>, ColumnForm?> find)
    {
        var heads = sheet.Rows.Take(rows).Where(r => !r.IsColumnNumbers).ToList();
        var width = heads.Count == 0 ? 0 : heads.Max(h => h.Count);
        var slots = new List<Slot>(width);
        var above = LeftFilled(heads, width);
        for (var i = 0; i < width; i++) slots.Add(SlotAt(heads, above, i, find));
        return new(slots, rows, width);
    }

    private static Slot SlotAt(List<SheetRow> heads, List<string[]> lefts, int index, Func<string, IReadOnlyList<string>, ColumnForm?> find)
    {
        var texts = heads.ConvertAll(h => h.At(index)?.Shown ?? "");
        var leaf = texts.FindLastIndex(t => t.Length > 0);
        if (leaf < 0 || index > 0 && heads[leaf].At(index)!.Owner == heads[leaf].At(index - 1)!.Owner) return new(index, "", "", [], []);
        var printed = new List<string>();
        for (var r = leaf - 1; r >= 0; r--)
        {
            var above = texts[r].Length > 0 ? texts[r] : lefts[r][index];
            if (above.Length > 0 && above != texts[leaf]) printed.Add(SheetCell.Squeeze(above));
        }
        var groups = printed.ConvertAll(p => LabelKey.Of(p));
        var label = "";
        for (var r = leaf; r >= 0; r--)
        {
            label = texts[r] + label;
            if (find(LabelKey.Of(label), groups) is { } form) return new(index, SheetCell.Squeeze(label), LabelKey.Of(label), groups, printed) { Form = form };
        }
        return new(index, SheetCell.Squeeze(texts[leaf]), LabelKey.Of(texts[leaf]), groups, printed);
    }

    /// <summary>
    /// Where spans are lost, a head over several columns is followed by blanks: the filled cell at or left of each place, unless a
    /// head of a higher row begins in between.
    /// </summary>
    private static List<string[]> LeftFilled(List<SheetRow> heads, int width)
    {
        var begins = new bool[width];
        var lefts = new List<string[]>(heads.Count);
        foreach (var head in heads)
        {
            var filled = "";
            var row = new string[width];
            for (var i = 0; i < width; i++)
            {
                if (head.At(i) is { IsBlank: false } cell) filled = cell.Text;
                else if (begins[i]) filled = "";
                row[i] = filled;
            }
            for (var i = 0; i < head.Count; i++) begins[i] |= !head.Cells[i].IsBlank;
            lefts.Add(row);
        }
        return lefts;
    }
}
