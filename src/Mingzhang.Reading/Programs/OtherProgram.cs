using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Mingzhang.Reading.Programs;

/// <summary>A program of the machine, run once: bytes in, text out, and ended with its children when it is late.</summary>
internal sealed record OtherProgram(string Name, IReadOnlyList<string> Arguments)
{
    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();
    public required TimeSpan Time { get; init; }

    /// <summary>What it printed and its exit code, -1 where it was late. Null where there is no such program.</summary>
    public (int Code, string Output)? Run(byte[] input)
    {
        var start = new ProcessStartInfo(Name, Arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        foreach (var (name, value) in Environment) start.Environment[name] = value;
        try
        {
            using var process = Process.Start(start);
            return process is null ? null : Talk(process, input);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private (int Code, string Output) Talk(Process process, byte[] input)
    {
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        var sending = Task.Run(() => Send(process, input));
        if (Task.WaitAll([output, sending], Time) && process.WaitForExit(Time)) return (process.ExitCode, output.Result);
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        return (-1, "");
    }

    private static void Send(Process process, byte[] input)
    {
        try
        {
            using var stream = process.StandardInput.BaseStream;
            stream.Write(input);
        }
        catch (IOException)
        {
            // It ended before it had everything; its exit code says why.
        }
    }
}
