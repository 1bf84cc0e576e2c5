using System.Buffers;
using System.Text.RegularExpressions;
using Mingzhang.Accounts;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading;

/// <summary>Whose account it is, of which year, in which form: from the cover, the titles and the table heads, by majority.</summary>
internal static partial class Identity
{
    public static int? YearOf(IReadOnlyList<Passage> passages, IReadOnlyList<StatementTable> tables)
    {
        var votes = new Dictionary<int, int>();
        foreach (var passage in passages)
        {
            if (passage.Part is not (Part.Front or Part.Contents) && passage.HeadingLevel == 0 && passage.Index > 3) continue;
            Vote(Folding.Fold(passage.Text), votes, 3);
        }
        foreach (var table in tables)
            if (table.Year is { } year) votes[year] = votes.GetValueOrDefault(year) + 2;
        if (votes.Count == 0)
            foreach (var passage in passages) Vote(Folding.Fold(passage.Text), votes, 1);
        return votes.Count == 0 ? null : votes.OrderByDescending(v => v.Value).ThenByDescending(v => v.Key).First().Key;
    }

    private static void Vote(string folded, Dictionary<int, int> votes, int weight)
    {
        foreach (var match in FiscalYear().EnumerateMatches(folded))
        {
            var year = int.Parse(folded.AsSpan(match.Index, 4), System.Globalization.CultureInfo.InvariantCulture);
            votes[year] = votes.GetValueOrDefault(year) + weight;
        }
    }

    public static string? EntityOf(IReadOnlyList<Passage> passages, IReadOnlyList<StatementTable> tables)
    {
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var table in tables)
            if (Name(table.Entity) is { } name) votes[name] = votes.GetValueOrDefault(name) + 2;
        foreach (var passage in passages)
        {
            if (passage.Part is not (Part.Front or Part.Contents) && passage.HeadingLevel == 0 && passage.Index > 8 || !passage.Text.AsSpan().ContainsAny(TitleWords)) continue;
            var compact = passage.Text.Replace(" ", "", StringComparison.Ordinal);
            foreach (Match match in TitledEntity().Matches(Folding.Fold(compact)))
                if (Name(match.Groups[1].Value) is { } name) votes[name] = votes.GetValueOrDefault(name) + (passage.Part == Part.Front ? 2 : 1);
        }
        foreach (var passage in passages.Take(8))
            if (CoverEntity().Match(Folding.Fold(passage.Text.Replace(" ", "", StringComparison.Ordinal))) is { Success: true } cover && Name(cover.Groups[1].Value) is { } name)
                votes[name] = votes.GetValueOrDefault(name) + 2;
        return votes.Count == 0 ? null : votes.OrderByDescending(v => v.Value).ThenByDescending(v => v.Key.Length).ThenBy(v => v.Key, StringComparer.Ordinal).First().Key;
    }

    private static readonly SearchValues<string> TitleWords = SearchValues.Create(["决算", "概况", "绩效"], StringComparison.Ordinal);

    private static string? Name(string? text)
    {
        if (text is null) return null;
        var name = text.Replace(" ", "", StringComparison.Ordinal).Trim('(', ')', '"', '—', '-');
        foreach (var prefix in new[] { "年度", "第一部分", "第二部分", "纳入", "本年度" })
            if (name.StartsWith(prefix, StringComparison.Ordinal)) name = name[prefix.Length..];
        return name.Length is >= 4 and <= 30 && UnitName().IsMatch(name) ? name : null;
    }

    public static string FormOf(IReadOnlyList<Passage> passages, IReadOnlyList<StatementTable> tables, int? year)
    {
        var sichuan = passages.Any(p => p.Text.Contains("一般公共预算财政拨款项目支出决算表", StringComparison.Ordinal)) || tables.Any(t => t.Name.Contains("一般公共预算财政拨款项目支出决算表", StringComparison.Ordinal));
        if (sichuan) return "sichuan";
        var hunan = passages.Any(p => p.Text.Contains("一般性支出", StringComparison.Ordinal) && p.HeadingLevel > 0) || passages.Any(p => p.Text.Contains("基本支出决算明细表", StringComparison.Ordinal));
        return hunan ? year is { } y && y < 2023 ? "hunan-2020" : "hunan-2023" : "common";
    }

    public static DocumentKind KindOf(IReadOnlyList<Passage> passages, IReadOnlyList<StatementTable> tables)
    {
        var accounts = passages.Any(p => p.Part is Part.Narrative or Part.Tables) || tables.Any(t => t.Kind is > TableKind.Unknown and < TableKind.BaseData);
        var performance = passages.Any(p => p.Part == Part.Report) || tables.Any(t => t.Kind is >= TableKind.BaseData and <= TableKind.ProjectScore);
        return accounts && performance ? DocumentKind.Both : performance ? DocumentKind.PerformanceReport : DocumentKind.FinalAccounts;
    }

    [GeneratedRegex("20[0-9]{2}(?= *年度)")]
    private static partial Regex FiscalYear();

    [GeneratedRegex("([\u4e00-\u9fa5()]{4,30}?)(?:20[0-9]{2}年度?)?(?:部门|单位)?(?:决算|概况|整体支出绩效)")]
    private static partial Regex TitledEntity();

    [GeneratedRegex("^(?:20[0-9]{2}年度?)?([\u4e00-\u9fa5]{4,30}?)(?:[(]以下简称|$)")]
    private static partial Regex CoverEntity();

    [GeneratedRegex("(局|厅|委|委员会|办公室|院|中心|校|学院|街道|街道办事处|镇|乡|部|会|馆|站|所|队|社|处|台|团|庭|协会|联合会|人民政府|政府|法院|检察院|管委会|党校|支队|大队|总队|集团|办事处|办)$")]
    private static partial Regex UnitName();
}
