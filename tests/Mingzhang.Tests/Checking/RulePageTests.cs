using Mingzhang.Checking;
using Mingzhang.Checking.Rules;

namespace Mingzhang.Tests.Checking;

/// <summary>Every rule page is complete, and every case on it comes out as the page says.</summary>
public sealed class RulePageTests
{
    /// <summary>That every rule has a page is for the architecture tests.</summary>
    private static IEnumerable<Rule> Paged => RuleBook.Rules.Where(r => RulePage.Find(r) is not null);

    public static TheoryData<string> Codes { get; } = [.. Paged.Select(r => r.Code)];

    public static TheoryData<string, CaseKind, int> Cases { get; } =
        [.. Paged.SelectMany(r => RulePage.Of(r).Cases.Select(c => (r.Code, c.Kind, c.Number)))];

    [Theory]
    [MemberData(nameof(Codes))]
    public void A_page_says_everything(string code)
    {
        var page = RulePage.Of(RuleBook.Of(code)!);
        Assert.Equal(code, page.Code);
        Assert.All([page.TitleChinese, page.TitleEnglish, page.Chinese, page.English, page.Authority, page.Formula, page.Tolerance, page.Traps], part => Assert.NotEqual("", part));
        Assert.Contains(page.Cases, c => c.Kind == CaseKind.Fires);
        Assert.Contains(page.Cases, c => c.Kind == CaseKind.Silent);
        Assert.Contains("\n## Not evaluable\n\n", page.Text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_case_comes_out_as_its_page_says(string code, CaseKind kind, int number)
    {
        var rule = RuleBook.Of(code)!;
        var example = RulePage.Of(rule).Cases.Single(c => c.Kind == kind && c.Number == number);
        var report = Checker.Check(CaseReader.Read(example), [rule]);
        var said = CaseReader.Describe(report);
        var findings = report.Findings.Where(f => f.Level != Level.Note).ToList();
        switch (kind)
        {
            case CaseKind.Fires:
                AssertFires(example, report, said);
                break;
            case CaseKind.Silent:
                Assert.True(findings.Count == 0, said);
                if (example.Expect == "note") Assert.True(report.Findings.Count > 0, said);
                else if (example.Expect != "nothing") Assert.True(report.Relations.Held + report.Looked > 0, "Nothing was evaluated. " + said);
                break;
            case CaseKind.NotEvaluable:
                Assert.True(findings.Count == 0 && report.Unchecked.Count > 0, said);
                break;
        }
    }

    /// <summary>"error 10.00": some finding of this level and, where given, of this residual; without words any finding above a note.</summary>
    private static void AssertFires(RuleCase example, Report report, string said)
    {
        var words = example.Expect.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var asked = report.Findings.Where(f => words.Length == 0 ? f.Level != Level.Note : string.Equals(f.Level.ToString(), words[0], StringComparison.OrdinalIgnoreCase));
        if (words.Length > 1) asked = asked.Where(f => f.Residual == decimal.Parse(words[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(asked.Any(), "Expected " + example.Expect + ". " + said);
        Assert.All(report.Findings, f => Assert.True(f.Message.Length > 0 && f.MessageEn.Length > 0 && f.Authority.Length > 0 && f.Fingerprint.Length > 0));
    }
}
