using Spectre.Console;

namespace Mingzhang.Cli.Outputs;

/// <summary>Shows on standard error how far a long run is.</summary>
internal static class ProgressBar
{
    /// <summary>
    /// Calls <paramref name="work"/> with a writer for what must be said meanwhile, which is printed when the bar is gone, and with what it
    /// must call after each document.
    /// </summary>
    public static void Around(TextWriter error, int total, string title, Action<TextWriter, Action> work)
    {
        using var said = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(error) });
        console.Progress().AutoClear(true).HideCompleted(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                var task = context.AddTask(Markup.Escape(title), maxValue: total);
                var done = 0;
                work(said, () =>
                {
                    task.Description = Markup.Escape($"{title} {++done}/{total}");
                    task.Increment(1);
                });
            });
        error.Write(said.ToString());
    }
}
