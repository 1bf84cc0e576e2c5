using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Comparisons;

/// <summary>Amounts and changes of a comparison in words and digits.</summary>
internal static class ComparedText
{
    public static string Amount(decimal? value, QuantityKind kind, Language language) => value is { } amount
        ? amount.ToString(kind == QuantityKind.Money ? "0.00" : "0.############", CultureInfo.InvariantCulture)
        : language.Say("未列示", "not stated");

    public static string Difference(ComparedRow row, Language language) => row.Difference is { } difference
        ? (difference > 0 ? "+" : "") + Amount(difference, row.Kind, language) : "";

    /// <summary>The change in percent; where the first amount is nil there is none, and words say so.</summary>
    public static string Percent(ComparedRow row, Language language)
    {
        if (row.Percent is { } percent) return (percent > 0 ? "+" : "") + percent.ToString("0.00", CultureInfo.InvariantCulture) + "%";
        if (row.Difference is not { } difference) return "";
        return difference == 0 ? language.Say("均为零", "both nil") : language.Say("基数为零", "base is nil");
    }

    /// <summary>Department and year, or the file where neither was found; both names only where they differ.</summary>
    public static (string First, string Second) Names(Comparison comparison, Language language)
    {
        string Year(Compared c) => c.Year is { } year ? language.Say($"{year}年", $"{year}") : System.IO.Path.GetFileName(c.Path);
        if (comparison.IsOfOneEntity) return (Year(comparison.First), Year(comparison.Second));
        string Name(Compared c) => c.Entity is { } entity ? entity + (comparison.First.Year == comparison.Second.Year || c.Year is null ? "" : " " + Year(c)) : System.IO.Path.GetFileName(c.Path);
        var (first, second) = (Name(comparison.First), Name(comparison.Second));
        return first == second ? (System.IO.Path.GetFileName(comparison.First.Path), System.IO.Path.GetFileName(comparison.Second.Path)) : (first, second);
    }

    public static string Title(Comparison comparison, Language language)
    {
        var (first, second) = Names(comparison, language);
        var whose = comparison.IsOfOneEntity ? comparison.First.Entity + " " : "";
        return whose + language.Say($"决算对比：{first} 与 {second}", $"Final accounts compared: {first} and {second}");
    }

    public static string Unit(Language language) => language.Say("金额单位：万元；增减为后者减前者", "Amounts in 10,000 yuan; changes are the second less the first");

    public static string Label(ComparedRow row, Language language) => language.Say(row.Chinese, row.English);
}
