using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>各项目自评表的执行数之和等于决算的项目支出: more is impossible, less means projects without a sheet.</summary>
internal sealed class P167SheetsMakeProjectExpenditure : Rule
{
    public override bool NeedsEveryPage => true;

    private const string Chinese = "各项目自评表的执行数之和应等于项目支出决算数";
    private const string English = "The executions of all project sheets must make the project expenditure";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account).Where(s => !s.Sheet.IsOverall && s.Sheet.Money.Final is not null).DistinctBy(s => s.Sheet.Project is { } p ? ProjectNames.Core(p) : s.Sheet.Table.Index.ToString(System.Globalization.CultureInfo.InvariantCulture)).ToList();
        if (sheets.Count == 0) yield break;
        var finals = sheets.ConvertAll(s => s.Sheet.Money.Final!);
        if (Whole(account, finals[0]) is not { } whole)
        {
            yield return Sums.Missing(Chinese, English, "项目支出决算数 project expenditure");
            yield break;
        }
        var relation = new LinearRelation(Chinese, English, [Sums.Minus(whole, "项目支出"), .. sheets.Select(s => Sums.Plus(s.Sheet.Money.Final!, s.Sheet.Project ?? "未印名称的项目"))]) { Level = Level.Warning };
        var sum = finals.Sum(f => f.Common);
        if (Judge.Of(relation).Holds || sum > whole.Common) yield return new Outcome.Related(relation);
        else yield return Short(whole, finals, sum);
    }

    private static Figure? Whole(AccountSet account, Figure near)
    {
        var address = new Address(Concepts.Expenditure) { Nature = Nature.Project };
        return account.At(address).FirstOrDefault(f => f.Place.Part == Part.Tables) ?? Nearest.To(near, account.At(address).Where(f => !f.Place.InTable)) ?? account.At(address).FirstOrDefault();
    }

    private Outcome Short(Figure whole, List<Figure> finals, decimal sum)
    {
        var gap = Written.Plain(whole.Common - sum);
        var added = finals.Count == 1 ? Written.Of(finals[0]) : string.Join(" + ", finals.Select(Written.Of)) + " = " + Written.Plain(sum);
        return SheetWords.Fault(this, Level.Review, whole.Place, "各项目自评表的执行数 " + added + "，项目支出决算 " + Written.Of(whole) + "，有 " + gap + " 万元的项目支出没有自评表。",
            "The project sheets execute " + added + ", project expenditure is " + Written.Of(whole) + ": " + gap + " of it has no score sheet.", [whole, .. finals], "补充这些项目的自评表，或说明不公开的理由", "Add the sheets of these projects, or say why they are not published.");
    }
}
