namespace Mingzhang.Publishing;

/// <summary>The language of a view. Chinese comes first everywhere; every text exists in both.</summary>
public enum Language { Chinese, English }

/// <summary>Picks the text of one language out of a pair.</summary>
public static class Languages
{
    public static string Say(this Language language, string chinese, string english) =>
        language == Language.Chinese ? chinese : english;

    /// <summary>BCP 47 tag, as HTML and SARIF want it.</summary>
    public static string Tag(this Language language) => language.Say("zh-CN", "en");
}
