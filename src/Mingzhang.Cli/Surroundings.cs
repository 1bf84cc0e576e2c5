using System.Text;

namespace Mingzhang.Cli;

/// <summary>What a command sees of the world outside: where its result and its messages go, and what stands there.</summary>
/// <param name="Output">The result, and nothing else.</param>
/// <param name="Error">Failures, progress, totals.</param>
internal sealed record Surroundings(TextWriter Output, TextWriter Error)
{
    public bool OutputIsTerminal { get; init; }
    public bool ErrorIsTerminal { get; init; }
    public bool Colour { get; init; }
    /// <summary>Cells of a line.</summary>
    public int Width { get; init; } = 80;

    public static Surroundings OfProcess(TextWriter output, TextWriter error)
    {
        var terminal = !Console.IsOutputRedirected;
        return new Surroundings(output, error)
        {
            OutputIsTerminal = terminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            Colour = terminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
                && Environment.GetEnvironmentVariable("TERM") != "dumb",
            Width = terminal ? Math.Clamp(Console.WindowWidth, 40, 120) : 80,
        };
    }

    /// <summary>UTF-8 without mark, whatever the machine's language: the output is data.</summary>
    public static TextWriter OpenStandardOutput()
    {
        if (OperatingSystem.IsWindows()) Console.OutputEncoding = Encoding.UTF8;
        return new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), bufferSize: 16 * 1024);
    }

    public static TextWriter OpenStandardError() =>
        new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { AutoFlush = true };
}
