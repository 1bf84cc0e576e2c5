using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;
using Mingzhang.Performance;

namespace Mingzhang.Checking.Rules.Performance;

/// <summary>文中所称的等次与自评总分相符: 优 90—100, 良 80—90, 中 60—80, 差 60 以下.</summary>
internal sealed class P162GradesFitTotals : Rule
{
    private const string Chinese = "评价等次应与自评总分相符";
    private const string English = "the grade must fit the total";

    private static readonly PhraseList Words = new("自评结果为", "自评等级为", "自评等次为", "评价等级为", "评价等次为", "评价结果为", "绩效等级为", "评定等级为", "评定等次为", "评定为", "绩效评级为", "等次:", "评价等级:", "自评等级:", "等级为", "等次为", "评级为", "评价结论为", "自评结论为", "评定结果为", "自评为", "自评等次:", "绩效等级:", "结果等级为");
    private static readonly (string Word, decimal Low, decimal High)[] Grades = [("优", 90, 100), ("良", 80, 90), ("中", 60, 80), ("差", 0, 60)];

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var sheets = Rescore.Of(account);
        if (sheets.Count == 0) yield break;
        foreach (var stretch in Prose.Of(account).Passages.Where(p => p.IsBody))
            foreach (var hit in Words.In(stretch.Text))
                if (GradeAt(stretch.Text, hit.End) is { } grade) yield return Check(stretch, hit, grade, sheets);
    }

    private Outcome Check(Stretch stretch, Hit hit, (string Word, decimal Low, decimal High) grade, IReadOnlyList<RescoredSheet> sheets)
    {
        if (SheetOf(stretch, hit.Start, sheets) is not { Sheet.TotalScore: { } total } sheet) return Sums.Missing(Chinese, English, "对应自评表的总分 total of its sheet");
        if (total.Interval.Meets(new Interval(grade.Low, grade.High))) return new Outcome.Holds(Chinese, English);
        var right = Grades.First(g => total.Value >= g.Low).Word;
        var length = hit.Phrase.Length + grade.Word.Length;
        return SheetWords.Fault(this, Level.Warning, stretch.PlaceOf(hit.Start, length),
            "文中评价等次为“" + grade.Word + "”（" + Written.Plain(grade.Low) + "—" + Written.Plain(grade.High) + " 分），" + sheet.Chinese() + "总分 " + Written.Of(total) + "，应为“" + right + "”。",
            "The text grades it \"" + grade.Word + "\" (" + Written.Plain(grade.Low) + " to " + Written.Plain(grade.High) + "), but " + sheet.English() + " has " + Written.Of(total) + ", which is \"" + right + "\".",
            [total], "使等次与总分相符", "Let grade and total agree.");
    }

    private static (string Word, decimal Low, decimal High)? GradeAt(string text, int at)
    {
        while (at < text.Length && text[at] is '“' or '"' or ':') at++;
        foreach (var grade in Grades)
            if (at < text.Length && text[at] == grade.Word[0] && (at + 1 == text.Length || !char.IsLetter(text[at + 1]) || text[at + 1] is '秀' or '好' or '等' or '级' or '档')) return grade;
        return null;
    }

    /// <summary>The sheet of the project that the report, its headings or the sentence name; the only sheet; else the overall one.</summary>
    private static RescoredSheet? SheetOf(Stretch stretch, int at, IReadOnlyList<RescoredSheet> sheets)
    {
        var said = string.Concat(stretch.Passage!.Path) + stretch.Text;
        var named = sheets.Where(s => s.Sheet.Project is { } project && said.Contains(ProjectNames.Core(project), StringComparison.Ordinal)).ToList();
        if (named.Count == 1) return named[0];
        if (named.Count > 1 && SaidOfSheets.NamedLast(named, stretch.Text[..at]) is { } last) return last;
        if (said.Contains("整体", StringComparison.Ordinal)) return sheets.FirstOrDefault(s => s.Sheet.IsOverall);
        return sheets.Count == 1 ? sheets[0] : null;
    }
}
