using System.Buffers;
using Mingzhang.Accounts;

namespace Mingzhang.Reading.Text.Sheets;

/// <summary>The heads over the money of a score sheet, of one to a few lines: 年初预算数 全年预算数 全年执行数 分值 执行率 得分.</summary>
internal sealed record MoneyHead(int From, int To, IReadOnlyList<string> Heads)
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("年初全度预算数执行率分值得万元项目支出资金来源情况申请(（)）");
    private static readonly string[] Known = ["年初预算数", "全年预算数", "全年执行数", "年初预算", "全年预算", "全年执行", "分值", "执行率", "预算执行率", "得分"];

    /// <summary>How many amounts a source has: those heads come first, and weight, rate and score are only of the total.</summary>
    public int Sums => Heads.TakeWhile(IsSum).Count();

    /// <summary>Null where the line is not the principal line of such heads.</summary>
    public static MoneyHead? At(IReadOnlyList<SheetLine> lines, int index)
    {
        if (!lines[index].IsMadeOf(Letters) || lines[index].Words.Count(w => IsSum(w.Text)) < 2) return null;
        var (from, to) = HeadBand.Around(lines, index, Letters);
        var heads = HeadBand.Texts([.. lines.Skip(from).Take(to - from)]).Where(t => Array.IndexOf(Known, LabelKey.Of(t)) >= 0).ToList();
        return heads.Count(IsSum) >= 2 ? new(from, to, heads) : null;
    }

    private static bool IsSum(string head) => head.StartsWith("全年", StringComparison.Ordinal) || head.StartsWith("年初", StringComparison.Ordinal);
}
