namespace Mingzhang.Accounts;

/// <summary>What only people can say: duties, reasons, purposes, results. Empty where nothing was written yet.</summary>
public sealed record YearTexts
{
    /// <summary>部门职责, a paragraph each.</summary>
    public IReadOnlyList<string> Duties { get; init; } = [];
    /// <summary>内设机构 by name.</summary>
    public IReadOnlyList<string> Offices { get; init; } = [];
    /// <summary>所属单位 whose accounts are in these; empty where the department itself is all.</summary>
    public IReadOnlyList<string> SubordinateUnits { get; init; } = [];
    /// <summary>
    /// Why an amount differs, without "主要原因是" and full stop. Key: <see cref="Address.ChangeFrom"/> the year before, or
    /// <see cref="Address.CompletionOf"/> the budget.
    /// </summary>
    public IReadOnlyDictionary<Address, string> Reasons { get; init; } = new Dictionary<Address, string>();
    /// <summary>What a spending was for, by the address of the amount: meetings, training, receptions, vehicle running, festivals.</summary>
    public IReadOnlyDictionary<Address, string> Purposes { get; init; } = new Dictionary<Address, string>();
    /// <summary>Further paragraphs by the place they belong to.</summary>
    public IReadOnlyDictionary<TextPart, IReadOnlyList<string>> Parts { get; init; } = new Dictionary<TextPart, IReadOnlyList<string>>();
    /// <summary>Terms of the glossary beyond the usual ones: functions used, local terms.</summary>
    public IReadOnlyList<(string Term, string Meaning)> Glossary { get; init; } = [];

    public IReadOnlyList<string> Of(TextPart part) => Parts.TryGetValue(part, out var paragraphs) ? paragraphs : [];
}

/// <summary>Places of the disclosure that take free paragraphs.</summary>
public enum TextPart
{
    /// <summary>绩效管理工作开展情况</summary>
    PerformanceWork,
    /// <summary>部门整体支出绩效情况</summary>
    OverallResults,
    /// <summary>存在的问题及原因</summary>
    Problems,
    /// <summary>下一步改进措施</summary>
    Improvements,
    /// <summary>绩效自评结果拟应用和公开情况</summary>
    UseOfResults,
    /// <summary>厉行节约保障措施</summary>
    Thrift,
    /// <summary>其他需要说明的情况</summary>
    Others,
}
