using System.Text;
using System.Text.RegularExpressions;

namespace Mingzhang.Tests.Architecture;

/// <summary>What no text file may say: where one machine keeps its folders, and which registry it used.</summary>
internal static partial class TrackedText
{
    private const int SniffedBytes = 8000;

    public static IEnumerable<string> Offences(string text) =>
        from match in MachinePath().Matches(text).Concat(RegistryHost().Matches(text))
        select $"line {text.AsSpan(0, match.Index).Count('\n') + 1}: {match.Value}";

    /// <summary>The text of a file, or null of a binary one.</summary>
    public static string? Decode(byte[] content) =>
        content.AsSpan(0, Math.Min(content.Length, SniffedBytes)).Contains((byte)0) ? null : Encoding.UTF8.GetString(content);

    /// <summary>A lock file says where its packages came from; that is its purpose.</summary>
    public static bool IsLockFile(string file) => Path.GetFileName(file) is "packages.lock.json" or "package-lock.json";

    [GeneratedRegex(@"(?<![\w.*}])/(?:work|root|home/\w+|Users/\w+)/|[A-Z]:\\Users\\")]
    private static partial Regex MachinePath();

    [GeneratedRegex(@"\b(?:nuget|npmjs|yarnpkg|pypi|pythonhosted|crates|rubygems|golang|docker|ghcr|quay)\.(?:org|com|io)\b|\b(?:packages|mcr)\.microsoft\.com\b|\bdeb\.debian\.org\b", RegexOptions.IgnoreCase)]
    private static partial Regex RegistryHost();
}
