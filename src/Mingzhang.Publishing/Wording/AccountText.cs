using Mingzhang.Accounts;

namespace Mingzhang.Publishing;

/// <summary>What kind of document was read, in words.</summary>
internal static class AccountText
{
    public static string Key(this DocumentKind kind) => kind switch
    {
        DocumentKind.FinalAccounts => "final-accounts",
        DocumentKind.PerformanceReport => "performance-report",
        _ => "both",
    };

    public static string Kind(AccountSet account, Language language) => account.Kind switch
    {
        DocumentKind.FinalAccounts => language.Say("部门决算", "final accounts"),
        DocumentKind.PerformanceReport => language.Say("绩效自评", "performance self-evaluation"),
        _ => language.Say("部门决算及绩效自评", "final accounts with performance self-evaluation"),
    };

    public static string Form(AccountSet account, Language language) => account.Form switch
    {
        "common" => language.Say("通用格式", "common form"),
        "hunan-2023" => language.Say("湖南格式（2023 年起）", "Hunan form (2023 on)"),
        "hunan-2020" => language.Say("湖南格式（2020 年起）", "Hunan form (2020 on)"),
        "sichuan" => language.Say("四川格式", "Sichuan form"),
        var other => other,
    };

    /// <summary>Department, year and kind, as a heading.</summary>
    public static string Title(AccountSet account, Language language) => string.Join(' ', ((string?[])
        [account.Entity ?? account.Path, account.Year is { } year ? language.Say($"{year} 年度", $"{year}") : null, Kind(account, language)]).OfType<string>());

    /// <summary>Department, year, kind and form on one line.</summary>
    public static string Headline(AccountSet account, Language language) => string.Join(" · ",
        account.Entity ?? language.Say("未找到部门名称", "no department name found"),
        account.Year is { } year ? language.Say($"{year} 年度", $"{year}") : language.Say("未找到年度", "no year found"),
        Kind(account, language),
        Form(account, language));
}
