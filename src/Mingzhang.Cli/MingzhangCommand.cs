using System.CommandLine;
using Mingzhang.Cli.Commands;
using Mingzhang.Cli.Help;

namespace Mingzhang.Cli;

/// <summary>The command line: parses, refuses wrong usage in one line, runs.</summary>
internal static class MingzhangCommand
{
    private static readonly (string Name, Func<Surroundings, Command> Build)[] Commands =
    [
        ("check", CheckCommand.Build), ("read", ReadCommand.Build), ("score", ScoreCommand.Build), ("compare", CompareCommand.Build), ("explain", ExplainCommand.Build),
        .. Compiling(),
    ];

    private static (string Name, Func<Surroundings, Command> Build)[] Compiling() => OfficeWriting.IsHere
        ? [("new", NewCommand.Build), ("build", BuildCommand.Build), ("demo", DemoCommand.Build), ("bench", BenchCommand.Build)]
        : [];

    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        var verb = args.Count > 0 ? args[0] : null;
        if (!OfficeWriting.IsHere && !Knows(verb)) return OfficeWriting.Elsewhere();
        var root = Build(around, verb);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0 && parsed.Action is not (HelpAction or VersionAction))
        {
            return Refuse(around, UsageFault.Of(parsed));
        }
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { Output = around.Output, Error = around.Error, EnableDefaultExceptionHandler = false });
            around.Output.Flush();
            return code;
        }
        catch (UsageException fault)
        {
            return Refuse(around, fault);
        }
        catch (IOException fault)
        {
            around.Error.WriteLine($"结果没有写完：{fault.Message}；请检查磁盘空间后重试 | the result was not written to the end: {fault.Message}; check the disk and try again");
            return ExitCode.Unwritten;
        }
#pragma warning disable CA1031
        catch (Exception fault)
        {
            // The last line of defence: a fault of ours reaches the user as a sentence, never as a stack trace.
#pragma warning restore CA1031
            around.Error.WriteLine($"{InternalFault.Chinese(fault)} | {InternalFault.English(fault)}");
            return ExitCode.Internal;
        }
    }

    /// <summary>Of the commands only the one that is called is built; all of them for help, or where none is recognised.</summary>
    private static RootCommand Build(Surroundings around, string? verb)
    {
        var root = new RootCommand("明账：核对部门决算公开，证明哪个数错了 / Proves where a department's published final accounts are wrong");
        root.Options.Clear();
        root.Directives.Clear();
        root.Add(HelpAction.Option(around));
        root.Add(VersionAction.Option(around));
        foreach (var (name, build) in Commands)
        {
            if (!Knows(verb) || name == verb) root.Add(build(around));
        }
        root.SetAction(parsed => new HelpAction(around).Invoke(parsed));
        return root;
    }

    private static bool Knows(string? verb) => Array.Exists(Commands, c => c.Name == verb);

    private static int Refuse(Surroundings around, UsageException fault)
    {
        around.Error.WriteLine($"{fault.Chinese} | {fault.English}");
        return ExitCode.Usage;
    }
}
