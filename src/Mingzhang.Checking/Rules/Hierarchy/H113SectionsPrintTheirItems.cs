using Mingzhang.Accounts;

namespace Mingzhang.Checking.Rules.Hierarchy;

/// <summary>Where the tables go down to the items (项), every section (款) with an amount has at least one of them below it.</summary>
internal sealed class H113SectionsPrintTheirItems : TableRule
{
    public override bool NeedsEveryPage => true;

    private const string Chinese = "各款之下都列有项";
    private const string English = "every section has items below it";

    private protected override IReadOnlyList<TableKind> Kinds => FunctionRows.Tables;

    private protected override IEnumerable<Outcome> Check(AccountSet account, TableCells cells)
    {
        var codes = FunctionRows.Codes(cells).ToList();
        var sections = codes.Where(c => c.Length == 5).ToList();
        if (FunctionRows.HasUnresolved(cells) || sections.Count == 0 || !GoesToItems(account))
        {
            if (cells.Figures.Exists(f => f.Value != 0)) yield return Sums.Missing(Chinese, English, "款级与项级的行 rows of sections and items");
            yield break;
        }
        foreach (var section in sections)
            if (codes.Exists(c => c.Length == 7 && c.StartsWith(section, StringComparison.Ordinal))) yield return new Outcome.Holds(Chinese, English);
            else if (cells.Figures.Find(f => f.Address!.Function == section && f.Value != 0) is { } amount) yield return new Outcome.Found(Childless(cells, amount));
    }

    /// <summary>A table whose only item is missing looks as if it stopped at the sections; the others tell.</summary>
    private static bool GoesToItems(AccountSet account) => TableCells.Of(account, FunctionRows.Tables).Any(t => FunctionRows.Codes(t).Any(c => c.Length == 7));

    private Finding Childless(TableCells cells, Figure amount)
    {
        var row = AddressText.Row(amount.Address!, cells.Table.Year);
        return new()
        {
            Rule = Code,
            Level = cells.Table.Guessed ? Level.Review : Level.Warning,
            Message = $"功能分类的表列到项级，而《{cells.Table.Name}》的 {row}（{amount.Text}）之下没有一个项：可能漏列了一行，或转换文件时丢失。",
            MessageEn = $"The tables by function go down to the items, yet in {cells.Table.Name} {row} ({amount.Text}) has none below it: a row was left out, or lost when the file was converted.",
            Figures = [new(amount, FindingFigure.Term)],
            Suggestion = "补列该款之下的项。",
            SuggestionEn = "Add the item below this section.",
        };
    }
}
