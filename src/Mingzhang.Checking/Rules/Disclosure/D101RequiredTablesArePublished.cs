using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Disclosure;

/// <summary>All tables of the public set are there. Where none is, they may stand in a file of their own.</summary>
internal sealed class D101RequiredTablesArePublished : Rule
{
    public override bool NeedsEveryPage => true;

    private const int LongestTitle = 60;
    /// <summary>As many lines of bare numbers or rows are the cells of tables that lost their rows on the way to text.</summary>
    private const int ManyCells = 40;

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var prose = Prose.Of(account);
        if (account.Kind == DocumentKind.PerformanceReport || account.Unread.Count > 0 || !(prose.In(Part.Narrative).Any() || account.Tables.Any(t => StatementTables.IsStatement(t.Kind))))
            return [new Outcome.NotEvaluable("文件不是完整的部门决算，或有未能读取的部分", "the document is not a whole final account, or part of it was not read", ["决算表"])];
        var required = StatementTables.RequiredFor(account.Year).ToList();
        var missing = required.Where(t => !account.Of(t.Kind).Any()).ToList();
        if (missing.Count == 0) return [new Outcome.Holds("决算表齐全", "all tables are published")];
        if (missing.Count == required.Count && HasLooseCells(prose))
            return [new Outcome.NotEvaluable("决算表没有按表读出", "the tables could not be read as tables", [.. required.Select(t => t.Name)])];
        var faults = new Faults(Code);
        if (missing.Count == required.Count) AddAll(prose, faults);
        else
            // A title without a table that was read is reading's failure, not the department's.
            foreach (var table in missing.Where(t => !IsPrinted(prose, t)))
                faults.Add(account.Form == "common" ? Level.Review : Level.Warning, $"没有公开《{table.Name}》。", $"The table {table.Name} is not published.", "补充公开；没有数据的公开空表并加说明");
        return faults.Count > 0 ? faults.Outcomes
            : [new Outcome.NotEvaluable("有决算表只读到标题", "of some tables only the title was read", [.. missing.Select(t => t.Name)])];
    }

    private static bool IsPrinted(Prose prose, StatementTitle title) =>
        prose.Passages.Any(p => p.Part != Part.Contents && p.Text.Length <= LongestTitle && !p.Text.Contains('。', StringComparison.Ordinal) && title.IsIn(p.Text));

    private static bool HasLooseCells(Prose prose) =>
        prose.Passages.Count(p => Clause.HasDigit(p.Text) && (!p.Text.Any(Clause.IsHan) || IsRow(p.Text)) && !prose.Account.Tables.Any(t => t.Line <= p.Line && p.Line <= t.LastLine)) >= ManyCells;

    /// <summary>A label and amounts without unit or stop: 合计9746.509746.50.</summary>
    private static bool IsRow(string text) =>
        text.Contains('.', StringComparison.Ordinal) && text.AsSpan().IndexOfAny('。', ';', '元') < 0 && char.IsAsciiDigit(text[^1]);

    private static void AddAll(Prose prose, Faults faults)
    {
        var where = prose.Passages.FirstOrDefault(p => p.Passage is { NumeralLevel: 1, Part: Part.Tables }) ?? prose.Passages.FirstOrDefault(p => p.IsHeading && p.Part == Part.Narrative);
        const string chinese = "正文中没有决算表的数据，各表可能另行公开，表内和表间关系未能核对。";
        const string english = "The text holds no data of the tables; they may be published apart, and nothing within and between them could be checked.";
        if (where is null) faults.Add(Level.Review, chinese, english, "将决算表与情况说明一并核对");
        else faults.Add(where, 0, where.Text.Length, Level.Review, chinese, english, "将决算表与情况说明一并核对");
    }
}
