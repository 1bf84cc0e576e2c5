using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Years;

/// <summary>基本支出的增减额 = 人员经费的增减额 + 公用经费的增减额, where one section prints all three, whatever fund its sentences name.</summary>
public sealed class Y102ChangesOfPartsAddUp : Rule
{
    private const string Chinese = "基本支出的增减额应等于人员经费与公用经费增减额之和";
    private const string English = "the change of basic expenditure must be the sum of the changes of personnel and public expenditure";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var changes = account.Figures.Where(f => f.Address is { Measure: Measure.Change, Function: null, Economic: null, Base.Year: AccountYear.Previous } a && a.Concept == Concepts.Expenditure && !f.Place.InTable).ToLookup(f => f.Address!.Nature);
        foreach (var personnel in changes[Nature.Personnel])
        {
            var open = Nearest.To(personnel, changes[Nature.Public].Where(f => Context.IsWith(f, personnel)));
            var basic = Nearest.To(personnel, changes[Nature.Basic].Where(f => Context.IsWith(f, personnel)));
            if (open is not null && basic is not null) yield return Sums.Of(Chinese, English, basic, [personnel, open]);
            else yield return Sums.Missing(Chinese, English, open is null ? "公用经费增减额 change of public expenditure" : "基本支出增减额 change of basic expenditure");
        }
    }
}
