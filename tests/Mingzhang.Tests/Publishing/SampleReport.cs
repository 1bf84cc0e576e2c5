using Mingzhang.Accounts;
using Mingzhang.Checking;

namespace Mingzhang.Tests.Publishing;

/// <summary>A small invented report with everything in it that a view must show: each level, a table, a phrase, effects, hostile text.</summary>
internal static class SampleReport
{
    public const string Hostile = "<script>alert(\"x\")</script> & \u001b[31m";

    private const string Sentence = "2024年度支出合计316.06万元，其中：基本支出252.83万元，占82.00%；项目支出63.22万元，占20.00%。";
    private const string Change = "与上年相比，增加/减少12.40万元，主要原因是人员调整。";

    private static readonly Passage[] Passages =
    [
        Heading(0, 1, "第三部分 部门决算情况说明", 31),
        Heading(1, 2, "三、支出决算情况说明", 33),
        Body(2, Sentence, 35),
        Body(3, Change, 37),
        Body(4, "联系人 " + Hostile, 39),
    ];

    private static readonly StatementTable Table = new()
    {
        Index = 0,
        Kind = TableKind.Expenditure,
        Name = "支出决算表",
        PrintedTitle = "三、支出决算表",
        Line = 18,
        LastLine = 24,
        Unit = Unit.WanYuan,
        Entity = "临江省云河市青石区档案馆",
        Year = 2024,
        Columns = ["科目代码", "科目名称", "本年支出合计", "基本支出", "项目支出"],
        Rows =
        [
            new TableRow(22, "合计", null, ["", "合计", "316.06", "252.83", "63.22"]),
            new TableRow(23, "行政运行", "2012601", ["2012601", "行政运行", "256.83", "252.83", ""]),
            new TableRow(24, "档案馆", "2012604", ["2012604", "档案馆", "63.22", "", "63.22"]),
        ],
        Printed =
        [
            new PrintedRow(20, null, ["项目", "", "本年支出合计", "基本支出", "项目支出"]),
            new PrintedRow(21, null, ["科目代码", "科目名称", "", "", ""]),
            new PrintedRow(22, null, ["", "合计", "316.06", "252.83", "63.22"]),
            new PrintedRow(23, null, ["2012601", "行政运行", "256.83", "252.83", ""]),
            new PrintedRow(24, null, ["2012604", "档案馆", "63.22", "", "63.22"]),
        ],
        Notes = ["注：本表反映部门本年度各项支出情况。"],
    };

    private static readonly Figure Total = InTable("316.06", 22, "合计", "本年支出合计", new Address(Concepts.Expenditure));
    private static readonly Figure Basic = InTable("252.83", 22, "合计", "基本支出", new Address(Concepts.Expenditure) { Nature = Nature.Basic });
    private static readonly Figure Project = InTable("63.22", 22, "合计", "项目支出", new Address(Concepts.Expenditure) { Nature = Nature.Project });
    private static readonly Figure Running = InTable("256.83", 23, "2012601", "本年支出合计", new Address(Concepts.Expenditure) { Function = "2012601" });
    private static readonly Figure Archive = InTable("63.22", 24, "2012604", "本年支出合计", new Address(Concepts.Expenditure) { Function = "2012604" });
    private static readonly Figure SaidTotal = InText("316.06", Sentence, 2, 35, Unit.WanYuan, new Address(Concepts.Expenditure));
    private static readonly Figure SaidShare = InText("82.00", Sentence, 2, 35, Unit.Percent, new Address(Concepts.Expenditure) { Nature = Nature.Basic, Measure = Measure.Share });
    private static readonly Figure SaidProject = InText("63.22", Sentence, 2, 35, Unit.WanYuan, new Address(Concepts.Expenditure) { Nature = Nature.Project });
    private static readonly Figure SaidChange = InText("12.40", Change, 3, 37, Unit.WanYuan, null);

    public static Report Report { get; } = new()
    {
        Account = new AccountSet
        {
            Path = "示例/flawed.txt",
            Sha256 = "0f3c",
            Entity = "临江省云河市青石区档案馆",
            Year = 2024,
            Form = "hunan-2023",
            Figures = [Total, Basic, Project, Running, Archive, SaidTotal, SaidShare, SaidProject, SaidChange],
            Passages = Passages,
            Tables = [Table],
            Untouched = [new LooseNumber("12.40", "没有主语", SaidChange.Place)],
            Unread = ["第 9 页是图片"],
        },
        Findings = [Rounding, Misprint, Template, WrongBase],
        Relations = new RelationCounts(41, 3, 5),
        Unchecked = [new Unchecked("Y101", "年初结转和结余等于上年年末数", "the opening balance equals last year's closing one", ["上年年末结转和结余"])],
        Unrelated = [SaidProject],
    };

    public static Report Clean { get; } = Report with { Findings = [], Unchecked = [], Unrelated = [] };

    private static Finding Misprint => new()
    {
        Rule = "B203",
        Level = Level.Error,
        Verdict = Verdict.Certain,
        Message = "各项之和 256.83+63.22=320.05，与合计 316.06 相差 3.99，超出舍入允许的 0.015。",
        MessageEn = "The items add up to 256.83+63.22=320.05, which is 3.99 more than the total 316.06; rounding explains 0.015.",
        Figures = [new(Total, FindingFigure.Term), new(Running, FindingFigure.Culprit), new(Archive, FindingFigure.Term)],
        Residual = 3.99m,
        Tolerance = 0.015m,
        Fingerprint = "9f86d081884c7d65",
        Suggestion = "将 2012601 行政运行的 256.83 改为 252.83",
        Changes = [new Change("256.83", "252.83", "digit")],
        SuggestionEn = "Change 256.83 of item 2012601 to 252.83",
        BecauseEn = ["the basic part 252.83 of the row agrees with that of the total"],
        Because = ["同行基本支出 252.83 与合计行基本支出 252.83 相符"],
        Authority = "部门决算报表编制说明",
        Effects =
        [
            new Finding
            {
                Rule = "B204",
                Level = Level.Error,
                Message = "行政运行 256.83 不等于其基本支出 252.83 与项目支出之和。",
                MessageEn = "The item 256.83 is not the sum of its parts 252.83.",
                Figures = [new(Running, FindingFigure.Term)],
            },
        ],
    };

    private static Finding WrongBase => new()
    {
        Rule = "R301",
        Level = Level.Error,
        Verdict = Verdict.Undecided,
        Message = "基本支出占比应为 252.83÷316.06=79.99%，文中为 82.00%。",
        MessageEn = "Basic expenditure is 252.83÷316.06=79.99% of the whole; the text says 82.00%.",
        Figures = [new(SaidShare, FindingFigure.Culprit), new(SaidTotal, FindingFigure.Term), new(Basic, FindingFigure.Term)],
    };

    private static Finding Template => new()
    {
        Rule = "T105",
        Level = Level.Warning,
        Message = "“增加/减少”是模板中的选择项，未删去一个。",
        MessageEn = "“增加/减少” is a choice left over from the template.",
        Quote = Change,
        Place = new Place { Line = 37, Passage = 3, Start = 6, Length = 5 + 7, Quote = Change, Part = Part.Narrative, Section = "支出决算情况说明" },
    };

    private static Finding Rounding => new()
    {
        Rule = "B201",
        Level = Level.Note,
        Message = "252.83+63.22=316.05，与 316.06 相差 0.01，属尾数误差。",
        MessageEn = "252.83+63.22=316.05, 0.01 from 316.06: rounding.",
        Figures = [new(Total, FindingFigure.Term), new(Basic, FindingFigure.Term), new(Project, FindingFigure.Term)],
        Residual = 0.01m,
        Tolerance = 0.015m,
    };

    private static Figure InTable(string text, int line, string row, string column, Address address) => new()
    {
        Text = text,
        Value = decimal.Parse(text),
        Decimals = 2,
        Unit = Unit.WanYuan,
        Address = address,
        Place = new Place { Line = line, TableIndex = 0, Table = "支出决算表", Row = row, Column = column, Length = text.Length, Quote = string.Join(' ', Table.Rows.First(r => r.Line == line).Cells.Where(cell => cell.Length > 0)), Part = Part.Tables },
    };

    private static Figure InText(string text, string sentence, int passage, int line, Unit unit, Address? address) => new()
    {
        Text = text,
        Value = decimal.Parse(text),
        Decimals = 2,
        Unit = unit,
        Address = address,
        Place = new Place
        {
            Line = line,
            Passage = passage,
            Start = sentence.IndexOf(text, StringComparison.Ordinal),
            Length = text.Length,
            Quote = sentence,
            Part = Part.Narrative,
            Section = "支出决算情况说明",
        },
    };

    private static Passage Heading(int index, int level, string text, int line) => Body(index, text, line) with { HeadingLevel = level };

    private static Passage Body(int index, string text, int line) =>
        new() { Index = index, Text = text, Lines = [new LineStart(0, line, null)], Part = Part.Narrative };
}
