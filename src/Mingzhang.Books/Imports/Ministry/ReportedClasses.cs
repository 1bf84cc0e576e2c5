using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>Economic classes of basic expenditure (财决08-1表) and, where the form prints them, of projects (财决08-2表): a column a class, told by its heads.</summary>
internal sealed class ReportedClasses(ReportSet set, int year)
{
    private readonly IReadOnlyList<CodeEntry> book = EconomicCodes.Of(year);

    public List<EconomicEntry> Entries(bool withFunctions)
    {
        var entries = new List<EconomicEntry>();
        if (set.Wanted("08-1", "一般公共预算财政拨款基本支出决算明细表") is { } basic) entries.AddRange(Of(basic, Nature.Basic));
        if (!withFunctions) return [.. entries.GroupBy(e => e.Economic).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => g.First() with { Amount = g.Sum(e => e.Amount), Function = null })];
        if (set.Wanted("08-2", "一般公共预算财政拨款项目支出决算明细表") is { } projects) entries.AddRange(Of(projects, Nature.Project));
        return entries;
    }

    private List<EconomicEntry> Of(ReportSheet sheet, Nature nature)
    {
        var columns = sheet.Columns.Select((head, i) => (Column: i, Code: CodeOf(head))).Where(c => c.Code is not null).ToList();
        return [.. from item in sheet.Items
                   from column in columns
                   let amount = set.Yuan(sheet, item.Row, column.Column)
                   where amount != 0
                   select new EconomicEntry(column.Code!, FundSource.GeneralPublic, nature, amount, item.Code)];
    }

    /// <summary>The class above (工资福利支出) and the item under it (基本工资): one name of an item stands under several classes.</summary>
    private string? CodeOf(IReadOnlyList<string> head) =>
        head.Count < 2 || book.FirstOrDefault(e => e.Code.Length == 3 && LabelKey.Of(e.Name) == head[^2]) is not { } above ? null
            : book.FirstOrDefault(e => e.Code.Length == 5 && e.Code.StartsWith(above.Code, StringComparison.Ordinal) && LabelKey.Of(e.Name) == head[^1])?.Code;
}
