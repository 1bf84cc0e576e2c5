using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules.Ratios;

/// <summary>小微企业是中小企业的一部分: contracts with, and reserves for, micro and small enterprises are at most those of all SMEs.</summary>
public sealed class R115ContractsWithinWhole : Rule
{
    private static readonly (Concept Part, Concept Whole)[] Pairs =
        [(Concepts.MicroContracts, Concepts.SmeContracts), (Concepts.MicroReserved, Concepts.SmeReserved)];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var (part, whole) in Pairs)
            foreach (var figure in Context.Amounts(account, part))
            {
                var (chinese, english) = (part.Chinese + "不应大于" + whole.Chinese, Sums.Capital(part.English) + " cannot exceed " + whole.English);
                if (Nearest.At(account, figure.Address! with { Concept = whole }, figure) is { } limit) yield return new Outcome.Related(new AtMostRelation(chinese, english, figure, limit));
                else yield return Sums.Missing(chinese, english, whole.Chinese + " " + whole.English);
            }
    }
}
