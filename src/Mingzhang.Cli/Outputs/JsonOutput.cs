using Mingzhang.Checking;
using Mingzhang.Cli.Inputs;
using Mingzhang.Publishing.Json;

namespace Mingzhang.Cli.Outputs;

/// <summary>One object for one document; for several one object a line.</summary>
internal sealed class JsonOutput(TextWriter output, bool several) : ReportOutput
{
    public override void Add(Report report) =>
        output.Write(JsonText.Of(indented: !several, json => ReportJson.Write(json, report, ThisTool.Tool)));

    public override void AddFailure(Checked failed)
    {
        if (!several || failed.Failure is not { } failure) return;
        output.Write(JsonText.Of(indented: false, json => ReportJson.WriteFailure(json, failure.Path, failure.Code, failure.Chinese, failure.English)));
    }
}
