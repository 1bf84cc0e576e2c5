using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Rules;
using Mingzhang.Reading;

namespace Mingzhang.Tests.Checking;

/// <summary>Reads a case of a rule page as the document that it is a piece of (docs/rules/notation.md).</summary>
internal static class CaseReader
{
    private const string Cover = "示例县示例局2024年度部门决算";

    public static AccountSet Read(RuleCase example)
    {
        var lines = example.Text.Split('\n').Select(l => l.Contains('|', StringComparison.Ordinal) ? string.Join('\t', l.Split('|').Select(c => c.Trim())) : l);
        var text = string.Join('\n', lines);
        if (!example.Text.StartsWith(Cover[..6], StringComparison.Ordinal)) text = Cover + "\n\n" + text;
        return AccountReader.ReadText(text);
    }

    public static string Describe(Report report) => string.Join("\n", [
        .. report.Findings.Select(f => $"{f.Rule} {f.Level} residual {f.Residual}: {f.Message}"),
        .. report.Unchecked.Select(u => $"{u.Rule} unchecked: {u.Chinese} missing {string.Join(", ", u.Missing)}"),
        $"held {report.Relations.Held}, broken {report.Relations.Broken}",
        .. report.Account.Figures.Select(f => $"  {f.Text} = {f.Address?.ToString() ?? "?"} line {f.Place.Line} {f.Place.Table} {f.Place.Row} {f.Place.Column}"),
        .. report.Account.Claims.Select(c => "  claim " + c),
    ]);
}
