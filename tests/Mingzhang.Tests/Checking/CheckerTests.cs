using Mingzhang.Accounts;
using Mingzhang.Checking;
using Mingzhang.Checking.Relations;
using Mingzhang.Checking.Rules;
using Mingzhang.Checking.Rules.Balance;
using Mingzhang.Checking.Rules.Copies;
using Mingzhang.Checking.Rules.Hierarchy;
using Mingzhang.Checking.Rules.Ratios;

namespace Mingzhang.Tests.Checking;

public sealed class CheckerTests
{
    private static readonly Rule[] Rules = [new B111ExpenditureRowIsSumOfKinds(), new C102TextAgreesWithTables(), new H103TotalIsSumOfRows(), new R101ShareIsPartOfWhole()];

    [Fact]
    public void Accounts_that_agree_yield_nothing_and_say_what_was_related()
    {
        var report = Checker.Check(Made.Account([.. Made.Statement(), Made.Said("100.00", Made.Total, 9)]), Rules);
        Assert.Empty(report.Findings);
        Assert.True(report.Relations.Held > 5);
        Assert.Empty(report.Unrelated);
    }

    [Fact]
    public void One_wrong_cell_is_one_finding_with_the_value_that_mends_all()
    {
        var finding = Assert.Single(Checker.Check(Made.Account([.. Made.Statement(basic: "50.00"), Made.Said("60.00", Made.Basic, 9)]), Rules).Findings);
        Assert.Equal((Level.Error, Verdict.Certain), (finding.Level, finding.Verdict));
        var culprit = Assert.Single(finding.Figures, f => f.Role == FindingFigure.Culprit);
        Assert.Equal("50.00", culprit.Figure.Text);
        Assert.Equal(new Change("50.00", "60.00", "one-digit"), Assert.Single(finding.Changes));
        Assert.Equal(2, finding.Effects.Count);
        Assert.Contains("60.00", finding.Suggestion, StringComparison.Ordinal);
        Assert.Contains("60.00", finding.SuggestionEn, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_figures_that_could_each_be_wrong_are_both_named()
    {
        var account = Made.Account(Made.Said("60.00", Made.Basic, 3), Made.Said("61.00", Made.Basic, 5));
        var finding = Assert.Single(Checker.Check(account, [new C103TextAgreesWithItself()]).Findings);
        Assert.Equal(Verdict.Undecided, finding.Verdict);
        Assert.Equal(2, finding.Changes.Count);
        Assert.Equal(["60.00", "61.00"], finding.Figures.Where(f => f.Role == FindingFigure.Culprit).Select(f => f.Figure.Text).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Rounding_is_one_note_for_each_table()
    {
        var finding = Assert.Single(Checker.Check(Made.Account(Made.Statement(total: "100.01", itemTotal: "60.01")), Rules).Findings);
        Assert.Equal(Level.Note, finding.Level);
        Assert.Equal(2, finding.Because.Count);
        Assert.Equal(2, finding.BecauseEn.Count);
    }

    [Fact]
    public void A_doubtful_reading_accuses_nobody() =>
        Assert.All(Checker.Check(Made.Account(Made.Statement(basic: "?50.00")), Rules).Findings, f => Assert.Equal(Level.Review, f.Level));

    [Fact]
    public void An_approximate_figure_proves_nothing() =>
        Assert.Empty(Checker.Check(Made.Account([.. Made.Statement(), Made.Said("约99.00", Made.Total, 9)]), Rules).Findings);

    [Fact]
    public void The_same_relation_of_two_rules_is_one_finding()
    {
        Figure whole = Made.Said("100.00", Made.Total, 1), part = Made.Said("70.00", Made.Basic, 2), other = Made.Said("40.00", Made.Project, 3);
        var relation = new LinearRelation("和", "sum", [new(-1, whole, ""), new(1, part, ""), new(1, other, "")]);
        Rule[] twice = [new X901Fixed(relation), new X902Fixed(relation with { Chinese = "另一条" })];
        Assert.Equal("X901", Assert.Single(Checker.Check(Made.Account(whole, part, other), twice).Findings).Rule);
    }

    [Fact]
    public void What_could_not_be_checked_is_said()
    {
        var share = Made.Said("60", Made.Basic.ShareOf(Made.Total), 4, Unit.Percent);
        var report = Checker.Check(Made.Account(share, Made.Said("60.00", Made.Basic, 4)), [new R101ShareIsPartOfWhole()]);
        Assert.Empty(report.Findings);
        Assert.Contains("expenditure of the year", Assert.Single(Assert.Single(report.Unchecked).Missing), StringComparison.Ordinal);
        Assert.Equal(2, report.Unrelated.Count);
    }

    [Fact]
    public void A_fingerprint_knows_neither_place_nor_value()
    {
        string Print(string wrong, int line) => Assert.Single(Checker.Check(Made.Account([.. Made.Statement(), Made.Said(wrong, Made.Total, line)]), Rules).Findings).Fingerprint;
        Assert.Equal(Print("101.00", 9), Print("102.50", 40));
        Assert.Matches("^[0-9a-f]{16}$", Print("101.00", 9));
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_document_every_time()
    {
        var account = Made.Account([.. Made.Statement(basic: "50.00", itemTotal: "61.00"), Made.Said("120.00", Made.Total, 9), Made.Said("30.00", Made.Project, 8)]);
        var first = Checker.Check(account, Rules).Findings.Select(f => f.Message).ToList();
        Assert.True(first.Count > 1);
        Assert.Equal(first, Checker.Check(account, Rules).Findings.Select(f => f.Message));
        Assert.Equal(Checker.Check(account, Rules).Findings.Select(f => f.Where!.Line).Order(), Checker.Check(account, Rules).Findings.Select(f => f.Where!.Line));
    }

    private sealed class X901Fixed(Relation relation) : Rule
    {
        public override IEnumerable<Outcome> Check(AccountSet account) => [new Outcome.Related(relation)];
    }

    private sealed class X902Fixed(Relation relation) : Rule
    {
        public override IEnumerable<Outcome> Check(AccountSet account) => [new Outcome.Related(relation)];
    }
}
