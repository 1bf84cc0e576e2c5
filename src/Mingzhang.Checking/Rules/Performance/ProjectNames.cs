using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>Recognises one project under the names it is given: with or without 经费支出 at its end, cut by a narrow column, in quotes.</summary>
internal static class ProjectNames
{
    private const int Shortest = 4;
    private static readonly string[] Ends = ["支出", "经费", "工作", "项目", "专项", "资金", "相关"];

    /// <summary>The sheet of a project; null if none or more than one fits.</summary>
    public static RescoredSheet? SheetOf(IReadOnlyList<RescoredSheet> sheets, string name)
    {
        RescoredSheet? found = null;
        foreach (var sheet in sheets)
        {
            if (sheet.Sheet.Project is not { } project) continue;
            if (project == name) return sheet;
            if (!AreOne(project, name)) continue;
            if (found is not null) return null;
            found = sheet;
        }
        return found;
    }

    public static bool AreOne(string a, string b) => Match(Core(a), Core(b)) || Match(Plain(a), Plain(b));

    private static bool Match(string first, string second)
    {
        if (first.Length < Shortest || second.Length < Shortest) return first == second;
        if (YearOf(first) is { } x && YearOf(second) is { } y && x != y) return false;
        var (shorter, longer) = first.Length <= second.Length ? (first, second) : (second, first);
        return longer == shorter || 10 * shorter.Length >= 6 * longer.Length && longer.Contains(shorter, StringComparison.Ordinal);
    }

    /// <summary>The name without the words that are added and left out at will.</summary>
    public static string Core(string name)
    {
        var core = Plain(name);
        for (var again = true; again;)
        {
            again = false;
            foreach (var end in Ends)
                if (core.Length >= end.Length + Shortest && core.EndsWith(end, StringComparison.Ordinal)) (core, again) = (core[..^end.Length], true);
        }
        return core;
    }

    private static string Plain(string name)
    {
        var plain = new StringBuilder(name.Length);
        foreach (var c in name)
            if (!char.IsWhiteSpace(c) && c is not ('“' or '”' or '"' or '《' or '》' or '(' or ')' or '（' or '）' or '、')) plain.Append(c);
        return plain.ToString();
    }

    private static string? YearOf(string core) => core.Length > 5 && core[4] == '年' && core.StartsWith("20", StringComparison.Ordinal) ? core[..4] : null;
}
