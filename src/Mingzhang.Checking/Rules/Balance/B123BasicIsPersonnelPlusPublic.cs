using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Balance;

/// <summary>基本支出 = 人员经费 + 公用经费, in the tables (05 against 06) and wherever the text gives all three, also for last year.</summary>
public sealed class B123BasicIsPersonnelPlusPublic : Rule
{
    private const string Chinese = "基本支出应等于人员经费与公用经费之和";
    private const string English = "basic expenditure must be personnel plus public expenditure";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        foreach (var personnel in Context.Amounts(account, Concepts.Expenditure).Where(f => f.Address is { Nature: Nature.Personnel, Function: null, Economic: null }))
        {
            var publicFigure = Context.Find(account, personnel, personnel.Address! with { Nature = Nature.Public });
            if (publicFigure is null) continue;
            if (Basic(account, personnel) is { } basic) yield return Sums.Of(Chinese, English, basic, [personnel, publicFigure]);
            else if (personnel.Place.InTable) yield return Sums.Missing(Chinese, English, "一般公共预算财政拨款基本支出 basic expenditure of the general public budget");
        }
    }

    /// <summary>In the text the basic expenditure of the same section, whatever fund it names; for 06 表 that of 05 表.</summary>
    private static Figure? Basic(AccountSet account, Figure personnel)
    {
        var address = personnel.Address! with { Nature = Nature.Basic };
        Fund[] funds = [address.Fund, Fund.Fiscal, Fund.All];
        foreach (var fund in funds)
            if (Context.Find(account, personnel, address with { Fund = fund }) is { Text.Length: > 0 } here) return here;
        return personnel.Place.InTable ? Nearest.To(personnel, account.At(address).Where(f => f.Place.InTable && f.Place.Part == Part.Tables)) : null;
    }
}
