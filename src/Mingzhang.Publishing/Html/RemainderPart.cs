using Mingzhang.Checking;

namespace Mingzhang.Publishing.Html;

/// <summary>What was not checked, folded away on the screen and printed in full on paper.</summary>
internal static class RemainderPart
{
    public static void Write(Markup html, Report report, Language language)
    {
        var relations = report.Unchecked.Select(u => (Text: $"{u.Rule} {language.Say(u.Chinese, u.English)}", Detail: Missing(u, language)));
        Section(html, "unchecked", language.Say("未核对", "Not checked"), language.Say("缺少数字，不等于无误", "figures are missing; this does not mean they are right"), [.. relations]);
        var loose = report.Account.Untouched.Select(n => (n.Text, Detail: PlaceText.Of(n.Place, language)));
        Section(html, "untouched", language.Say("未识别的数字", "Numbers not understood"), language.Say("没有参与核对", "took no part in the checks"), [.. loose]);
        var alone = report.Unrelated.Select(f => (Text: f.Text + f.Unit.Text, Detail: PlaceText.Of(f.Place, language)));
        Section(html, "unrelated", language.Say("无从核对的数字", "Figures without a counterpart"),
            language.Say("已明含义，但文中没有可与之核对的数", "understood, but nothing in the document to hold them against"), [.. alone]);
        Section(html, "unread", language.Say("未读部分", "Not read"), "", [.. report.Account.Unread.Select(part => (part, ""))]);
    }

    private static string Missing(Unchecked relation, Language language) =>
        relation.Missing.Count == 0 ? "" : language.Say("缺：", "missing: ") + string.Join(language.Say("、", ", "), relation.Missing);

    private static void Section(Markup html, string @class, string title, string advice, IReadOnlyList<(string Text, string Detail)> lines)
    {
        if (lines.Count == 0) return;
        html.Raw($"<details class=\"remainder {@class}\"><summary>").Text($"{title} {lines.Count}").Element("small", "", advice).Raw("</summary><ul>\n");
        foreach (var (text, detail) in lines)
        {
            html.Raw("<li>").Text(text);
            if (detail.Length > 0) html.Raw(" ").Element("small", "", detail);
            html.Raw("</li>\n");
        }
        html.Raw("</ul></details>\n");
    }
}
