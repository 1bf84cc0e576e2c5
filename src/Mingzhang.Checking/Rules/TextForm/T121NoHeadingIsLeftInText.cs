using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"……完整、准确。其他需要说明的情况。" before the heading 十、其他需要说明的情况: the heading's words were left in the paragraph above.</summary>
internal sealed class T121NoHeadingIsLeftInText : Rule
{
    private const int Shortest = 4;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var passages = Prose.Of(account).Passages;
        if (!passages.Any(p => p.IsHeading && p.Part != Part.Contents)) return [new Outcome.NotEvaluable("文中没有标题", "the text has no headings", ["标题"])];
        var faults = new Faults(Code);
        for (var i = 1; i < passages.Count; i++)
            if (passages[i].IsHeading && passages[i - 1].IsBody) Look(passages[i - 1], Bare(passages[i]), faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("段末没有误留的标题文字", "no heading is left at the end of a paragraph")];
    }

    private static void Look(Stretch before, string heading, Faults faults)
    {
        var text = before.Text.AsSpan().TrimEnd('。');
        if (heading.Length < Shortest || !text.EndsWith(heading, StringComparison.Ordinal)) return;
        var start = text.Length - heading.Length;
        if (start == 0 || text[start - 1] is not ('。' or ';')) return;
        var words = before.Print(start, before.Text.Length - start);
        faults.Add(before, start, before.Text.Length - start, Level.Warning,
            $"段末的“{words}”是下一个标题的文字，误留在这里。", $"\"{words}\" at the end of the paragraph is the next heading's text, left there by mistake.", "删去");
    }

    /// <summary>The heading without its numeral and closing mark.</summary>
    private static string Bare(Stretch heading)
    {
        var text = heading.Text;
        var mark = heading.Passage!.NumeralLevel == 0 ? -1 : text.AsSpan(0, Math.Min(6, text.Length)).IndexOfAny('、', ')', '.');
        return text[(mark + 1)..].TrimEnd('。', ':');
    }
}
