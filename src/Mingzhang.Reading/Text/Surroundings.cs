namespace Mingzhang.Reading.Text;

/// <summary>Tells lines that stand around a table (titles, notes, signatures) from lines that continue a cell.</summary>
internal static class Surroundings
{
    private static readonly string[] Beginnings =
        ["注：", "注:", "注1", "说明：", "说明:", "备注：", "备注:", "填表", "填报", "附件", "附表", "单位：", "单位:", "部门：", "部门:", "编制单位",
         "公开", "金额单位", "[bookmark", "#", "第一部分", "第二部分", "第三部分", "第四部分", "第五部分", "联系电话", "单位负责人"];

    /// <summary>Never the continuation of a cell, whatever stands around it.</summary>
    public static bool Claims(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        foreach (var beginning in Beginnings)
        {
            if (line.StartsWith(beginning, StringComparison.Ordinal)) return true;
        }
        return IsTitle(line) || line.EndsWith("年度", StringComparison.Ordinal) || line.EndsWith("报告", StringComparison.Ordinal);
    }

    /// <summary>…表, …表（2024年度）, …图: the name of a table or chart.</summary>
    public static bool IsTitle(ReadOnlySpan<char> line)
    {
        if (line.Length is < 3 or > 60) return false;
        if (line[^1] is ')' or '）')
        {
            var open = line.LastIndexOfAny('(', '（');
            if (open > 0) line = line[..open].TrimEnd();
        }
        return line.Length >= 3 && line[^1] is '表' or '图';
    }
}
