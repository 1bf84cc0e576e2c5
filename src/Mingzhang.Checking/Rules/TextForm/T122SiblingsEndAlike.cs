using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>Of a list whose items all end in a full stop, one does not.</summary>
internal sealed class T122SiblingsEndAlike : Rule
{
    private const int Fewest = 4;
    /// <summary>Shorter items are headings.</summary>
    private const int Heading = 12;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var lists = Siblings.Of(Prose.Of(account)).Where(l => l.Items.Count >= Fewest).ToList();
        if (lists.Count == 0) return [new Outcome.NotEvaluable("文中没有四条以上的并列条目", "the text has no list of four or more items", ["并列条目"])];
        var faults = new Faults(Code);
        foreach (var list in lists) Look(list, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("并列条目的句末标点一致", "the items of every list end alike")];
    }

    private static void Look(Siblings list, Faults faults)
    {
        var sentences = list.Items.Where(i => (i.IsBody || list.Level > 3) && i.Text.Length > Heading).ToList();
        var open = sentences.Where(i => Clause.IsHan(i.Text[^1])).ToList();
        if (sentences.Count < Fewest || open.Count == 0 || open.Count * 4 > sentences.Count) return;
        foreach (var item in open)
            if (IsComplete(item)) Add(item, faults);
    }

    /// <summary>The next passage begins something new: nothing of this item was cut off to stand there.</summary>
    private static bool IsComplete(Stretch item)
    {
        var next = item.Passage!.Index + 1;
        return next < item.Account.Passages.Count && item.Account.Passages[next].NumeralLevel > 0;
    }

    private static void Add(Stretch item, Faults faults)
    {
        var start = Math.Max(0, item.Text.Length - 14);
        var words = item.Print(start, item.Text.Length - start);
        faults.Add(item, start, item.Text.Length - start, Level.Review,
            $"“{words}”句末缺少句号，其他各条都有。", $"\"{words}\" lacks the full stop that the other items have.", "补上句号");
    }
}
