using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Mingzhang.Cli;

/// <summary>
/// Word and Excel are written through a library too large to compile ahead of time. The native program is compiled without it:
/// it reads and checks, starts in a few milliseconds, and hands a command that writes them to the whole program beside it.
/// </summary>
internal static class OfficeWriting
{
    [FeatureSwitchDefinition("Mingzhang.OfficeWriting")]
    internal static bool IsHere => !AppContext.TryGetSwitch("Mingzhang.OfficeWriting", out var here) || here;

    /// <summary>Runs the same command in the whole program, with the same input and output; its exit code.</summary>
    public static int Elsewhere()
    {
        var whole = Path.Combine(AppContext.BaseDirectory, "..", Path.GetFileName(Environment.ProcessPath!));
        using var process = Process.Start(new ProcessStartInfo(whole, Environment.GetCommandLineArgs().Skip(1)) { UseShellExecute = false });
        if (process is null) return ExitCode.Internal;
        process.WaitForExit();
        return process.ExitCode;
    }
}
