using System.Text;
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

    private static IEnumerable<string> Items(Built built, Language language)
    {
        foreach (var point in built.Disclosure.Open)
        {
            var place = WritingPlaces.Of(point.Subject, point.Part);
            yield return language.Say(point.Chinese + (place is null ? "" : $"（写在{place.Chinese}）"), point.English + (place is null ? "" : $" ({place.English})"));
        }
        foreach (var finding in built.Report.Findings.Where(f => f.Level == Level.Error))
            yield return language.Say($"核对错误 {finding.Rule}：{finding.Message}", $"error {finding.Rule}: {finding.MessageEn}");
    }
}
