using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Rules;

/// <summary>A rule for the copies between certain parts of the publication.</summary>
public abstract class CopyRule : Rule
{
    private protected abstract string Chinese { get; }
    private protected abstract string English { get; }
    /// <summary>How far the parts speak of the same thing: what the accounts' own parts say twice must agree.</summary>
    private protected virtual Level Level => Level.Error;

    private protected abstract bool Concerns(CopyPair pair);

    public override IEnumerable<Outcome> Check(AccountSet account) => CopyPairs.Of(account).Where(Concerns).Select(pair => Pair(account, pair.Reference, pair.Copy));

    /// <summary>Rates are derived, each from amounts of its own precision: two of them may differ and both be right.</summary>
    private protected virtual Outcome.Related Pair(AccountSet account, Figure reference, Figure copy)
    {
        var name = AddressText.Chinese(copy.Address);
        var derived = copy.Address!.Measure is Measure.Growth or Measure.Share or Measure.Completion;
        return new Outcome.Related(new CopyRelation(name + Chinese, Sums.Capital(AddressText.English(copy.Address)) + English, copy, reference)
        {
            Level = derived ? Level.Review : Level,
        });
    }
}
