using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Mingzhang.Tests.Architecture;

/// <summary>A rule is two files with one stem, in the folder of its family.</summary>
internal static partial class RulePages
{
    public const string Folder = "src/Mingzhang.Checking/Rules";

    private static readonly ImmutableDictionary<string, char> Letters = new Dictionary<string, char>
    {
        ["Balance"] = 'B',
        ["Copies"] = 'C',
        ["Hierarchy"] = 'H',
        ["Ratios"] = 'R',
        ["Narrative"] = 'N',
        ["Performance"] = 'P',
        ["Disclosure"] = 'D',
        ["TextForm"] = 'T',
        ["Years"] = 'Y',
    }.ToImmutableDictionary();

    public static IEnumerable<string> Offences(IEnumerable<string> files)
    {
        string[] inside = [.. files.Where(file => file.StartsWith(Folder + "/", StringComparison.Ordinal))];
        string[] rules = [.. inside.Where(file => file.EndsWith(".cs", StringComparison.Ordinal) && Stem().IsMatch(Path.GetFileName(file)))];
        string[] pages = [.. inside.Where(file => file.EndsWith(".md", StringComparison.Ordinal))];
        return
        [
            .. rules.Where(rule => !inside.Contains(Path.ChangeExtension(rule, ".md"))).Select(rule => $"{rule} has no page"),
            .. pages.Where(page => !inside.Contains(Path.ChangeExtension(page, ".cs"))).Select(page => $"{page} has no rule"),
            .. pages.Where(page => !Stem().IsMatch(Path.GetFileName(page))).Select(page => $"{page} is not named <Code><Name>"),
            .. rules.Where(rule => !StandsInItsFamily(rule)).Select(rule => $"{rule} does not stand in the folder of its letter"),
            .. rules.GroupBy(CodeOf).Where(code => code.Count() > 1).Select(code => $"{code.Key} is the code of {string.Join(" and ", code)}"),
        ];
    }

    private static bool StandsInItsFamily(string rule) =>
        rule[(Folder.Length + 1)..].Split('/') is [var family, var file]
        && Letters.TryGetValue(family, out char letter) && file[0] == letter;

    private static string CodeOf(string rule) => Path.GetFileName(rule)[..4];

    [GeneratedRegex(@"^[A-Z]\d{3}[A-Z]\w*\.(cs|md)$")]
    private static partial Regex Stem();
}
