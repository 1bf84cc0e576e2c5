using Mingzhang.Accounts;

namespace Mingzhang.Checking.Wording;

/// <summary>Numbered paragraphs of one level under one heading, in the order of print.</summary>
internal sealed record Siblings(int Level, IReadOnlyList<Stretch> Items)
{
    private const int LongestRow = 32;

    /// <summary>All lists of the text; a heading of a higher level, a title or another part begins new ones.</summary>
    public static IReadOnlyList<Siblings> Of(Prose prose)
    {
        var lists = new List<Siblings>();
        var open = new List<Stretch>?[6];
        var part = Part.Front;
        foreach (var stretch in prose.Passages)
        {
            var passage = stretch.Passage!;
            if (passage.Part is Part.Contents or Part.Tables or Part.Front or Part.Charts) continue;
            if (passage.Part != part || passage.HeadingLevel == 1) Close(0, open, lists);
            part = passage.Part;
            var level = passage.NumeralLevel;
            if (level is < 2 or > 5 || IsTableRow(stretch)) continue;
            Close(level, open, lists);
            (open[level] ??= []).Add(stretch);
        }
        Close(0, open, lists);
        return lists;
    }

    /// <summary>"十六、金融支出": a line of a table that was not read as one.</summary>
    private static bool IsTableRow(Stretch stretch)
    {
        if (stretch.Passage!.NumeralLevel != 2 || stretch.Text.Length > LongestRow) return false;
        var name = stretch.Text[(stretch.Text.IndexOf('、') + 1)..].TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '.', ',', '-');
        return FunctionCodes.ClassOf(name) is not null || name.EndsWith("收入", StringComparison.Ordinal) || name.EndsWith("财政拨款", StringComparison.Ordinal);
    }

    /// <summary>Ends every list below a level.</summary>
    private static void Close(int level, List<Stretch>?[] open, List<Siblings> lists)
    {
        for (var below = level + 1; below < open.Length; below++)
        {
            if (open[below] is { Count: > 0 } items) lists.Add(new Siblings(below, items));
            open[below] = null;
        }
    }
}
