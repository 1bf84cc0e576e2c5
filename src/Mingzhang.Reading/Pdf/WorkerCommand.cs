using Mingzhang.Reading.Pdf.Worker;

namespace Mingzhang.Reading.Pdf;

/// <summary>How a worker is started: a program and its arguments, to which the memory limit is added.</summary>
public sealed record WorkerCommand(string Program, IReadOnlyList<string> Arguments)
{
    private const string Tool = "mingzhang";

    /// <summary>
    /// The command line program beside the assemblies in use, with its hidden verb. A process that runs as `dotnet some.dll`
    /// starts the worker the same way, since its runtime may stand where a program alone would not find it.
    /// </summary>
    public static WorkerCommand Default { get; } = Find();

    private static WorkerCommand Find()
    {
        var folder = AppContext.BaseDirectory;
        var own = Environment.ProcessPath ?? "dotnet";
        var asProgram = Path.Combine(folder, OperatingSystem.IsWindows() ? Tool + ".exe" : Tool);
        var hosted = Path.GetFileNameWithoutExtension(own).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
        return !hosted && File.Exists(asProgram)
            ? new(asProgram, [PdfWorker.Verb])
            : new(hosted ? own : "dotnet", [Path.Combine(folder, Tool + ".dll"), PdfWorker.Verb]);
    }
}
