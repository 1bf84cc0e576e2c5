using System.Reflection;
using Mingzhang.Checking.Rules;
using Mingzhang.Publishing;

namespace Mingzhang.Cli;

/// <summary>Name, version and rules of this program.</summary>
internal static class ThisTool
{
    public static Tool Tool { get; } = new("mingzhang", Version(), $"{RuleBook.Rules.Count} rules");

    private static string Version() =>
        typeof(ThisTool).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
