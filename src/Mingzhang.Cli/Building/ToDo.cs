using System.Text;
using Mingzhang.Accounts;
using Mingzhang.Books;
using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Building;

/// <summary>What stands between a disclosure and its publication, as a list that a person can work off.</summary>
internal static class ToDo
{
    /// <summary>Longer lists are shown in short, unless all of it was asked for.</summary>
    private const int Shown = 20;
    /// <summary>A total comes from a whole sheet; its first cells show where.</summary>
    private const int MostCells = 6;

    public static void Write(Page page, Built built)
    {
        var items = Items(built, page.Language).ToList();
        var shown = page.All ? items.Count : Math.Min(Shown, items.Count);
        for (var i = 0; i < shown; i++) page.Item(6, new Span($"{i + 1,4}. "), items[i]);
        if (shown < items.Count) page.Text(6, new Span(page.Say($"还有 {items.Count - shown} 项，用 --all 全部列出。", $"{items.Count - shown} more; --all lists them."), Ink.Dim));
    }

    /// <summary>Both languages, as a file of the draft's folder.</summary>
    public static string Text(Built built)
    {
        var text = new StringBuilder("公开前要办的事 / To be done before publication\n\n");
        var (chinese, english) = (Items(built, Language.Chinese).ToList(), Items(built, Language.English).ToList());
        for (var i = 0; i < chinese.Count; i++) text.Append(i + 1).Append(". ").Append(chinese[i]).Append('\n').Append("   ").Append(english[i]).Append('\n');
        return text.ToString();
    }

    /// <summary>“支出”F4、F5、“三公经费”D6 … : the cells that the figures in question come from, those of the culprit first, of nils last.</summary>
    private static string CellsOf(Finding finding, Trail trail)
    {
        var cells = finding.Figures.OrderBy(f => f.Role == FindingFigure.Culprit ? 0 : f.Figure.Value != 0 ? 1 : 2).Select(f => f.Figure.Address).OfType<Address>().SelectMany(trail.Behind).Select(c => (c.Sheet, c.Cell)).Distinct().ToList();
        var named = string.Join('、', cells.Take(MostCells).GroupBy(c => c.Sheet, StringComparer.Ordinal).Select(g => $"“{g.Key}”{string.Join('、', g.Select(c => c.Cell))}"));
        return cells.Count > MostCells ? named + " …" : named;
    }

    private static IEnumerable<string> Items(Built built, Language language)
    {
        foreach (var point in built.Disclosure.Open)
        {
            var place = WritingPlaces.Of(point.Subject, point.Part);
            yield return language.Say(point.Chinese + (place is null ? "" : $"（写在{place.Chinese}）"), point.English + (place is null ? "" : $" ({place.English})"));
        }
        foreach (var finding in built.Report.Findings.Where(f => f.Level == Level.Error))
        {
            var cells = CellsOf(finding, built.Trail);
            yield return language.Say($"核对错误 {finding.Rule}：{finding.Message}{(cells.Length == 0 ? "" : $"填在{cells}。")}", $"error {finding.Rule}: {finding.MessageEn}{(cells.Length == 0 ? "" : $" Typed in {cells}.")}");
        }
    }
}
