using System.Reflection;

namespace Mingzhang.Tests.Architecture;

internal static class OurAssemblies
{
    /// <summary>The assembly of a project; the command line's bears the name of its command.</summary>
    public static Assembly Load(string project) =>
        Assembly.Load(new AssemblyName(project == "Cli" ? "mingzhang" : "Mingzhang." + project));

    public static bool IsOurs(string assembly) => assembly.StartsWith("Mingzhang.", StringComparison.OrdinalIgnoreCase);
}
