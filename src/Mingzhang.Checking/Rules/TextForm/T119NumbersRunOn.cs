using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>一、二、三 run on: no number twice, none going back, no inner list in the numerals of the list it stands in.</summary>
internal sealed class T119NumbersRunOn : Rule
{
    public override bool NeedsEveryPage => true;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var lists = Siblings.Of(Prose.Of(account));
        if (lists.Count == 0) return [new Outcome.NotEvaluable("文中没有编号的标题或条目", "the text has no numbered headings or items", ["编号"])];
        var faults = new Faults(Code);
        foreach (var list in lists) Look(list, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("标题和条目的序号没有重复", "no number of a heading or item is repeated")];
    }

    /// <summary>Inner lists are stacked: where one begins again at 1 and the outer number goes on afterwards, both had one style.</summary>
    private static void Look(Siblings list, Faults faults)
    {
        var begun = new Stack<(int Last, Stretch First)>();
        foreach (var item in list.Items)
        {
            var number = item.Passage!.Number;
            if (begun.Count == 0 || (number == 1 && begun.Peek().Last != 0))
            {
                if (begun.Count > 0 && begun.Peek().Last == 1 && list.Level <= 3) AddTwice(list, item, number, faults);
                else begun.Push((number, item));
                continue;
            }
            var (last, first) = begun.Peek();
            if (number == last && list.Level != 5) AddTwice(list, item, number, faults);
            else if (number <= last) Return(list, begun, item, first, faults);
            else begun.Push((number, begun.Pop().First));
        }
    }

    /// <summary>The number is lower than the last: an outer list goes on, or the count went back.</summary>
    private static void Return(Siblings list, Stack<(int Last, Stretch First)> begun, Stretch item, Stretch inner, Faults faults)
    {
        var number = item.Passage!.Number;
        begun.Pop();
        if (begun.Count > 0 && begun.Peek().Last == number - 1)
        {
            begun.Push((number, begun.Pop().First));
            if (list.Level <= 3) AddInner(inner, faults);
            return;
        }
        begun.Push((number, inner));
        if (list.Level <= 3) AddBack(item, faults);
    }

    private static void AddTwice(Siblings list, Stretch item, int number, Faults faults)
    {
        var end = Head(item);
        faults.Add(item, 0, end, list.Level <= 3 ? Level.Warning : Level.Review,
            $"同一级序号{number}出现两次：“{item.Print(0, end)}”。", $"Number {number} of one level occurs twice: \"{item.Print(0, end)}\".", "重新编号，或改用下一级序号");
    }

    private static void AddInner(Stretch first, Faults faults)
    {
        var end = Head(first);
        faults.Add(first, 0, end, Level.Warning,
            $"“{first.Print(0, end)}”起的下级条目与上级标题用了同一种序号，序号因此重复。",
            $"The items from \"{first.Print(0, end)}\" on are numbered in the style of the heading above them, so its numbers occur twice.", "下级条目改用下一级序号");
    }

    private static void AddBack(Stretch item, Faults faults)
    {
        var end = Head(item);
        faults.Add(item, 0, end, Level.Review, $"序号倒退：“{item.Print(0, end)}”。", $"The numbering goes back at \"{item.Print(0, end)}\".", "重新编号");
    }

    private static int Head(Stretch item)
    {
        var end = item.Text.AsSpan().IndexOfAny('。', ',', ':');
        return Math.Min(end > 0 ? end : item.Text.Length, 24);
    }
}
