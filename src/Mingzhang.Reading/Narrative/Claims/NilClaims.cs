using Mingzhang.Accounts;
using Mingzhang.Reading.Outline;

namespace Mingzhang.Reading.Narrative.Claims;

/// <summary>本单位无政府性基金收支; 没有使用国有资本经营预算安排的支出.</summary>
internal static class NilClaims
{
    private static readonly (string Words, Fund Fund)[] Funds = [("政府性基金", Fund.GovernmentFund), ("国有资本经营", Fund.StateCapital)];
    private static readonly string[] Negations = ["无", "没有", "未发生", "未使用", "不存在"];

    public static void Find(Passage passage, List<Claim> claims)
    {
        var folded = Folding.Fold(passage.Text);
        foreach (var (words, fund) in Funds)
        {
            var at = folded.IndexOf(words, StringComparison.Ordinal);
            if (at < 0) continue;
            var from = Math.Max(0, at - 8);
            var before = folded.AsSpan(from, at - from);
            foreach (var negation in Negations)
            {
                if (before.IndexOf(negation, StringComparison.Ordinal) is var found && found < 0) continue;
                var end = Math.Min(folded.Length, at + words.Length + 8);
                var place = new Places(passage, folded).At(from + found, end, -1);
                claims.Add(new NilClaim(new Address(Concepts.Expenditure) { Fund = fund }, passage.Text[(from + found)..end], place));
                break;
            }
        }
    }
}
