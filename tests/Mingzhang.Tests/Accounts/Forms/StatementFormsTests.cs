using Mingzhang.Accounts;

namespace Mingzhang.Tests.Accounts.Forms;

public sealed class StatementFormsTests
{
    public static TheoryData<string> Names { get; } = [.. StatementForms.Tables.SelectMany(t => t.Names)];

    [Fact]
    public void Every_kind_of_table_is_described_once()
    {
        var kinds = Enum.GetValues<TableKind>().Except([TableKind.Unknown, TableKind.Chart]);
        Assert.Equal(kinds.Order(), StatementForms.Tables.Select(t => t.Kind).Order());
    }

    [Fact]
    public void No_two_tables_share_a_name()
    {
        var keys = StatementForms.Tables.SelectMany(t => t.Names.Concat(t.ShortNames)).Select(n => LabelKey.Of(n)).ToList();
        Assert.Equal(keys.Count, keys.Distinct().Count());
    }

    [Fact]
    public void Every_set_is_made_of_known_tables_each_once()
    {
        Assert.Equal(["common", "hunan-2023", "hunan-2020", "sichuan"], StatementForms.Sets.Select(s => s.Key));
        foreach (var set in StatementForms.Sets)
        {
            var kinds = set.Tables.Select(t => StatementForms.Tables.Single(f => f.Names.Contains(t.Table))).ToList();
            Assert.Equal(set.Tables.Count, set.Tables.Select(t => t.Table).Distinct().Count());
            Assert.Equal(set.Tables.Select((_, i) => (i + 1).ToString("D2", System.Globalization.CultureInfo.InvariantCulture)), set.Tables.Select(t => t.Number));
            Assert.Contains(kinds, k => k.Kind == TableKind.ThreePublic);
        }
    }

    [Fact]
    public void The_rows_of_the_overview_have_the_official_line_numbers()
    {
        foreach (var kind in new[] { TableKind.Overview, TableKind.GrantOverview })
        {
            var lines = StatementForms.Of(kind).Sides.SelectMany(s => s.Rows).Select(r => r.Line).OfType<int>().ToList();
            Assert.Equal(lines.Order(), lines);
            Assert.Equal(lines.Count, lines.Distinct().Count());
        }
    }

    [Fact]
    public void Classes_are_named_as_in_the_code_book()
    {
        foreach (var row in StatementForms.Tables.SelectMany(t => t.Sides).SelectMany(s => s.Rows).Where(r => r.Class is not null))
            Assert.Equal(row.Class, FunctionCodes.ClassOf(row.Labels[0]));
    }

    [Fact]
    public void Sums_speak_of_columns_that_exist()
    {
        foreach (var side in StatementForms.Tables.SelectMany(t => t.Sides))
            Assert.All(side.Relations.SelectMany(r => r.Terms), t => Assert.Contains(side.Columns, c => c.Number == t.Column));
    }

    [Theory]
    [InlineData("expenditure f=GeneralPublic n=Basic", "expenditure/GeneralPublic/Basic")]
    [InlineData("income x=2010301", "income/f:2010301")]
    [InlineData("three-public s=Budget y=Previous", "three-public/Budget/Previous")]
    public void A_pattern_reads_as_the_address_it_gives(string pattern, string address) =>
        Assert.Equal(address, AddressPattern.Parse(pattern).ToAddress()?.ToString());

    [Theory]
    [InlineData("incom")]
    [InlineData("income f=Nobody")]
    [InlineData("income q=1")]
    public void A_word_that_is_no_term_is_an_error(string pattern) => Assert.ThrowsAny<Exception>(() => AddressPattern.Parse(pattern));

    [Fact]
    public void A_pattern_speaks_where_the_one_below_it_is_silent() =>
        Assert.Equal("expenditure/f:201/Fiscal/Basic", AddressPattern.Parse("n=Basic x=201").Over(AddressPattern.Parse("expenditure f=Fiscal n=Project")).ToAddress()?.ToString());

    [Theory]
    [InlineData("附属单位上 缴收入", "附属单位上缴收入")]
    [InlineData("财政拨款“三公”经费", "财政拨款\"三公\"经费")]
    [InlineData("因公出国（境）费用", "因公出国(境)费")]
    [InlineData("年初预算数（万元）", "年初预算数")]
    [InlineData("全年预算数(Ａ)", "全年预算数")]
    [InlineData("**其它资金：**", "其他资金")]
    public void Spellings_of_a_label_share_a_key(string left, string right) => Assert.Equal(LabelKey.Of(right), LabelKey.Of(left));

    [Fact]
    public void Brackets_that_say_more_than_a_unit_belong_to_the_label() => Assert.NotEqual(LabelKey.Of("结余"), LabelKey.Of("结余（含专用结余）"));
}
