using System.Text.Json;
using Mingzhang.Checking;
using Mingzhang.Cli.Inputs;
using Mingzhang.Publishing;
using Mingzhang.Publishing.Json;
using Mingzhang.Publishing.Sarif;

namespace Mingzhang.Cli.Outputs;

/// <summary>All documents in one run of one SARIF log, written when all are known.</summary>
internal sealed class SarifOutput(TextWriter output, Language language) : ReportOutput
{
    private readonly List<Report> reports = [];
    private readonly List<SarifFailure> failures = [];

    public override void Add(Report report) => reports.Add(report);

    public override void AddFailure(Checked failed)
    {
        if (failed.Failure is { } failure) failures.Add(new SarifFailure(failure.Path, failure.Code, language.Say(failure.Chinese, failure.English)));
    }

    public override void End(Totals totals) =>
        output.Write(JsonText.Of(indented: true, json => SarifLog.Write(json, reports, failures, RulePages.All, ThisTool.Tool, language)));
}
