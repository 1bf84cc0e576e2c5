using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>After 七、 comes 八、: a number is not left out.</summary>
internal sealed class T120NumbersLeaveNoGap : Rule
{
    public override bool NeedsEveryPage => true;

    private static readonly string[] Styles = ["", "第{0}部分", "{0}、", "（{0}）", "{1}.", "（{1}）"];
    /// <summary>A larger step is another list, put here by reading.</summary>
    private const int LargestGap = 4;
    private const string Chinese = "零一二三四五六七八九";

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var lists = Siblings.Of(Prose.Of(account)).Where(l => l.Level <= 3).ToList();
        if (lists.Count == 0) return [new Outcome.NotEvaluable("文中没有编号的标题", "the text has no numbered headings", ["编号"])];
        var faults = new Faults(Code);
        foreach (var list in lists) Look(account, list, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("标题序号没有缺号", "no number of a heading is left out")];
    }

    private static void Look(AccountSet account, Siblings list, Faults faults)
    {
        var seen = new HashSet<int>();
        for (var i = 1; i < list.Items.Count; i++)
        {
            Passage before = list.Items[i - 1].Passage!, after = list.Items[i].Passage!;
            seen.Add(before.Number);
            // An outer list goes on after an inner one that was numbered in its style.
            if (seen.Contains(after.Number - 1)) continue;
            if (after.Number <= before.Number + 1 || after.Number > before.Number + LargestGap || IsRestyled(account, before, after)) continue;
            var item = list.Items[i];
            var end = Math.Min(item.Text.Length, 20);
            var missing = Name(list.Level, before.Number + 1);
            faults.Add(item, 0, end, Level.Review,
                $"“{item.Print(0, end)}”之前缺少序号“{missing}”。", $"The number \"{missing}\" is missing before \"{item.Print(0, end)}\".", "补上缺少的部分，或重新编号");
        }
    }

    /// <summary>A missing number that stands between the two in another style was renumbered by the word processor, not left out.</summary>
    private static bool IsRestyled(AccountSet account, Passage before, Passage after)
    {
        for (var i = before.Index + 1; i < after.Index; i++)
            if (account.Passages[i] is { Number: > 0 } between && between.Number > before.Number && between.Number < after.Number) return true;
        return false;
    }

    private static string Name(int level, int number) =>
        string.Format(null, Styles[level], number < 10 ? Chinese[number].ToString() : number < 20 ? "十" + (number == 10 ? "" : Chinese[number - 10]) : number.ToString(null, null), number);
}
