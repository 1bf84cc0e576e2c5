using Mingzhang.Checking.Rules;

namespace Mingzhang.Publishing;

/// <summary>What a rule is called.</summary>
internal static class RuleTitles
{
    public static string Title(this RulePage? page, Language language) =>
        page is null ? "" : language.Say(page.TitleChinese, page.TitleEnglish);
}
