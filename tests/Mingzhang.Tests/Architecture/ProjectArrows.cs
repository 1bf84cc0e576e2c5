using System.Collections.Immutable;
using System.Xml.Linq;

namespace Mingzhang.Tests.Architecture;

/// <summary>Who may see whom. A project that is not named here is not part of the house.</summary>
internal static class ProjectArrows
{
    private static readonly ImmutableDictionary<string, string[]> Seen = new Dictionary<string, string[]>
    {
        ["Accounts"] = [],
        ["Performance"] = ["Accounts"],
        ["Reading"] = ["Accounts"],
        ["Checking"] = ["Accounts", "Performance"],
        ["Books"] = ["Accounts"],
        ["Storage"] = ["Accounts"],
        ["Publishing"] = ["Accounts", "Checking", "Performance"],
    }.ToImmutableDictionary();

    private static readonly ImmutableHashSet<string> Roots = ["Cli", "Web"];

    private static readonly ImmutableHashSet<string> WithoutPackages = ["Accounts", "Checking", "Performance"];

    public static IEnumerable<string> Offences(string project, IEnumerable<string> references, IEnumerable<string> packages)
    {
        if (!Seen.ContainsKey(project) && !Roots.Contains(project))
        {
            yield return $"{project} is not a project of the house";
            yield break;
        }

        foreach (string reference in references.Where(reference => !MaySee(project, reference)))
        {
            yield return $"{project} may not see {reference}";
        }

        foreach (string package in packages.Where(_ => WithoutPackages.Contains(project)))
        {
            yield return $"{project} may use no package, and uses {package}";
        }
    }

    public static IEnumerable<string> OffencesOfProjectFile(string project, string xml)
    {
        XDocument file = XDocument.Parse(xml);
        var references = Included(file, "ProjectReference").Select(path => ShortName(Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))));
        return Offences(project, references, Included(file, "PackageReference"));
    }

    public static string ShortName(string project) => project.StartsWith("Mingzhang.", StringComparison.Ordinal) ? project["Mingzhang.".Length..] : project;

    private static bool MaySee(string project, string reference) =>
        Roots.Contains(project) ? Seen.ContainsKey(reference) : Seen[project].Contains(reference);

    private static IEnumerable<string> Included(XDocument file, string element) =>
        file.Descendants(element).Select(item => (string?)item.Attribute("Include") ?? "");
}
