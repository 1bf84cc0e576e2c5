namespace Mingzhang.Accounts;

/// <summary>The tables that rules speak of, by what they are and not by their number (Hunan numbers 07 to 09 differently).</summary>
public enum TableKind
{
    Unknown,
    /// <summary>收入支出决算总表</summary>
    Overview,
    /// <summary>收入决算表</summary>
    Income,
    /// <summary>支出决算表</summary>
    Expenditure,
    /// <summary>财政拨款收入支出决算总表</summary>
    GrantOverview,
    /// <summary>一般公共预算财政拨款支出决算表</summary>
    GeneralPublicExpenditure,
    /// <summary>一般公共预算财政拨款基本支出决算(明细)表</summary>
    BasicExpenditure,
    /// <summary>政府性基金预算财政拨款收入支出决算表</summary>
    GovernmentFund,
    /// <summary>国有资本经营预算财政拨款(收入)支出决算表</summary>
    StateCapital,
    /// <summary>财政拨款“三公”经费支出决算表</summary>
    ThreePublic,
    /// <summary>部门整体支出绩效评价基础数据表</summary>
    BaseData,
    /// <summary>部门整体支出绩效自评表</summary>
    OverallScore,
    /// <summary>项目支出绩效自评表</summary>
    ProjectScore,
    /// <summary>Values of a chart.</summary>
    Chart,
    /// <summary>财政拨款支出决算明细表: economic codes by fund and nature (Sichuan).</summary>
    FiscalDetail,
    /// <summary>一般公共预算财政拨款支出决算明细表: function codes by economic codes (Sichuan).</summary>
    GeneralPublicDetail,
    /// <summary>一般公共预算财政拨款项目支出决算表 (Sichuan)</summary>
    GeneralPublicProjects,
}

/// <summary>One printed row: its label or code, and the figures in it (blank cells have none).</summary>
public sealed record TableRow(int Line, string Label, string? Code, IReadOnlyList<string> Cells);

/// <summary>One row as it is printed, cell by cell; blank cells are "".</summary>
public sealed record PrintedRow(int Line, int? Page, IReadOnlyList<string> Cells);

/// <summary>
/// A table as it stands in the document. Its figures are in <see cref="AccountSet.Figures"/> with this table's index in their
/// place; here is what rules of form ask: which table, under which title, with which unit, notes and explanation.
/// </summary>
public sealed record StatementTable
{
    public required int Index { get; init; }
    public required TableKind Kind { get; init; }
    /// <summary>Official name, e.g. 收入支出决算总表; the printed title if the table is unknown.</summary>
    public required string Name { get; init; }
    public string PrintedTitle { get; init; } = "";
    public int Line { get; init; }
    public int LastLine { get; init; }
    public int? Page { get; init; }
    public Unit? Unit { get; init; }
    /// <summary>Printed after 部门： or 编制单位：.</summary>
    public string? Entity { get; init; }
    public int? Year { get; init; }
    /// <summary>The number in 公开NN表; provinces number the same tables differently.</summary>
    public int? FormNumber { get; init; }
    /// <summary>Project name of a score sheet.</summary>
    public string? Project { get; init; }
    /// <summary>Head, goal and indicators in words; null unless the table is a score sheet.</summary>
    public ScoreSheetText? Score { get; init; }
    /// <summary>Lines under the table: 注, 说明.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];
    public IReadOnlyList<TableRow> Rows { get; init; } = [];
    /// <summary>Every row that is printed, heads included: what a reader sees. <see cref="Rows"/> are those of them that were understood.</summary>
    public IReadOnlyList<PrintedRow> Printed { get; init; } = [];
    /// <summary>The document prints no cells or rulings here: a number's column is where it stands, and may have been misread.</summary>
    public bool Guessed { get; init; }
    /// <summary>Cells of rows and columns that were understood, in which nothing is printed: exact zeros at their addresses, with an empty text.</summary>
    public IReadOnlyList<Figure> Blanks { get; init; } = [];
    /// <summary>Columns that exist (leaf labels), so that a blank cell can be told from a missing column.</summary>
    public IReadOnlyList<string> Columns { get; init; } = [];
}
