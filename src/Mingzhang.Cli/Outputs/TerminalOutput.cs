using Mingzhang.Checking;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Terminal;

namespace Mingzhang.Cli.Outputs;

internal sealed class TerminalOutput(TextWriter output, TerminalOptions options, bool several) : ReportOutput
{
    private readonly Page page = new(output, options);

    public override void Add(Report report)
    {
        TerminalReport.Write(output, report, RulePages.Find, options);
        if (several)
        {
            page.Blank();
            page.Rule();
        }
    }

    public override void End(Totals totals)
    {
        if (several) page.Text(0, new Span(totals.Say(options.Language), Ink.Strong));
    }
}
