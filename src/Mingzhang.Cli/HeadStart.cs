using Mingzhang.Reading.Pdf;

namespace Mingzhang.Cli;

/// <summary>What can be begun before the command line is understood: where a PDF is named, the process that reads it starts at once.</summary>
internal static class HeadStart
{
    private static readonly string[] Readers = ["check", "read", "score", "compare"];

    public static void For(IReadOnlyList<string> args)
    {
        if (args.Count < 2 || Array.IndexOf(Readers, args[0]) < 0) return;
        if (args.Any(a => a.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase))) PdfWorkers.Shared.Warm(PdfLimits.Default);
    }
}
