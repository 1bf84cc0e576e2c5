using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>控制率 = 年度实际在职人数 ÷ 编制数.</summary>
public sealed class R119StaffRateIsStaffOverPosts : Rule
{
    private const string Chinese = "控制率应等于在职人数除以编制数";
    private const string English = "The rate of control must be staff in post over posts established";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var rate in account.Figures.Where(f => f.Address?.Concept == Concepts.StaffRate))
        {
            var staff = Nearest.At(account, rate.Address! with { Concept = Concepts.Staff }, rate);
            var posts = Nearest.At(account, rate.Address! with { Concept = Concepts.Establishment }, rate);
            if (staff is null || posts is null) yield return Sums.Missing(Chinese, English, staff is null ? "在职人数 staff in post" : "编制数 posts established");
            else yield return new Outcome.Related(new RatioRelation(Chinese, English, rate, [Rates.Whole(staff)], [Rates.Whole(posts)]));
        }
    }
}
