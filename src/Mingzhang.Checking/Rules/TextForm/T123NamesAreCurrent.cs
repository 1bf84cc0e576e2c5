using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>A class, section or organ is called by a name that was no longer in use in the year of account.</summary>
internal sealed class T123NamesAreCurrent : Rule
{
    private const int LongestTitle = 80;
    private static readonly PhraseList Names = new([.. FormerNames.All.Select(f => f.Name)]);
    private static readonly Dictionary<string, FormerName> ByName = FormerNames.All.ToDictionary(f => f.Name);

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        if (account.Year is not { } year) return [new Outcome.NotEvaluable("未能确定决算年度", "the year of account is unknown", ["决算年度"])];
        var faults = new Faults(Code);
        var prose = Prose.Of(account);
        foreach (var stretch in prose.Running.Having(Names).Concat(prose.InTables.Having(Names)))
        {
            if (stretch.Part is Part.Contents) continue;
            foreach (var hit in Names.In(stretch.Text))
                if (ByName[hit.Phrase] is var former && year > former.LastYear && IsName(stretch, hit, former)) Add(stretch, hit, former, year, faults);
        }
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("未见停用的科目或机构名称", "no name out of use was found")];
    }

    private static bool IsName(Stretch stretch, Hit hit, FormerName former)
    {
        var text = stretch.Text;
        if (Clause.At(text, hit.Start - 1) is '原' or '前' || IsInTitle(text, hit.Start)) return false;
        if (former.IsOrgan) return stretch.IsBody;
        return hit.Start == 0 && hit.End == text.Length || Clause.StandsAt(text, hit.End, "支出") || Clause.StandsAt(text, hit.End, "(类)")
            || Clause.StandsAt(text, hit.End, "(款)") || Clause.StandsAt(text, hit.End, "(项)");
    }

    /// <summary>A document keeps the title it was issued under.</summary>
    private static bool IsInTitle(string text, int at) => Clause.Before(text, at, LongestTitle) is var before && before.LastIndexOf('《') > before.LastIndexOf('》');

    private static void Add(Stretch stretch, Hit hit, FormerName former, int year, Faults faults) =>
        faults.Add(stretch, hit.Start, hit.Phrase.Length, former.IsOrgan ? Level.Review : Level.Warning,
            $"“{former.Name}”是{former.LastYear}年以前的名称，{year}年应称“{former.Now}”。",
            $"\"{former.Name}\" was in use until {former.LastYear}; in {year} the name is \"{former.Now}\".", $"改为“{former.Now}”（{former.Authority}）");
}
