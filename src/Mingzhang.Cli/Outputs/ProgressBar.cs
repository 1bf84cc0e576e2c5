using Spectre.Console;

namespace Mingzhang.Cli.Outputs;

/// <summary>Shows on standard error how far a long run is.</summary>
internal static class ProgressBar
{
    /// <summary>Calls <paramref name="work"/> with what it must call after each document.</summary>
    public static void Around(TextWriter error, int total, string title, Action<Action> work)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: total);
                work(() => task.Increment(1));
            });
    }
}
