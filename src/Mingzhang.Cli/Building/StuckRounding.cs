using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Cli.Building;

/// <summary>Why no balanced rounding was found: which totals stay off, and what to do.</summary>
internal static class StuckRounding
{
    private const int Named = 3;

    public static string Of(IReadOnlyList<Address> stuck)
    {
        var (more, moreEn) = stuck.Count > Named ? ($"等 {stuck.Count} 项", $" and {stuck.Count - Named} more") : ("", "");
        return $"按元相加的明细交叉太多，逐笔舍入后{string.Join('、', stuck.Take(Named).Select(AddressText.Chinese))}{more}仍差一个末位以上，没有生成任何文件；请改用 --rounding independent（尾数差由附注说明）"
            + $" | Too many totals cross in these books: with every entry rounded, {string.Join(", ", stuck.Take(Named).Select(AddressText.English))}{moreEn} would still be off by more than one last unit, and nothing was written; use --rounding independent (a note explains the tails)";
    }
}
