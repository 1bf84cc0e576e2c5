namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>A way to go wrong: what it is called, and how it is done to a document. Null where the draw found no place for it.</summary>
internal sealed record Kind(string Name, string Chinese, Func<CleanDocument, Draw, Injection?> Inject)
{
    /// <summary>How many errors it puts in at once.</summary>
    public int Errors { get; init; } = 1;

    private static readonly SiteKind[] Amounts = [SiteKind.TableAmount, SiteKind.TextAmount];
    private static readonly SiteKind[] Any = [SiteKind.TableAmount, SiteKind.TextAmount, SiteKind.Percent, SiteKind.Count, SiteKind.Sheet];

    private static readonly Kind[] Single =
    [
        OfDigits("digit-table", "一位数字打错（表）", DigitSlips.Replaced, SiteKind.TableAmount),
        OfDigits("digit-text", "一位数字打错（文字）", DigitSlips.Replaced, SiteKind.TextAmount),
        OfDigits("digit-percent", "一位数字打错（百分比）", DigitSlips.Replaced, SiteKind.Percent),
        OfDigits("digit-count", "一位数字打错（人数、批次等）", DigitSlips.Replaced, SiteKind.Count),
        OfDigits("digit-sheet", "一位数字打错（绩效表）", DigitSlips.Replaced, SiteKind.Sheet),
        OfDigits("digit-dropped", "漏一位数字", DigitSlips.Dropped, Any),
        OfDigits("digit-added", "多一位数字", DigitSlips.Added, Any),
        OfDigits("digits-transposed", "相邻两位颠倒", DigitSlips.Transposed, Any),
        OfDigits("sign", "多负号或漏负号", DigitSlips.Sign, Amounts),
        OfDigits("times-10", "小数点错位：×10", (n, _) => DigitSlips.Times(n, 10), Any),
        OfDigits("tenth", "小数点错位：÷10", (n, _) => DigitSlips.Times(n, 0.1m), Any),
        OfDigits("times-100", "小数点错位：×100", (n, _) => DigitSlips.Times(n, 100), Any),
        new("yuan", "元与万元混用", CopiedValues.Yuan),
        new("last-year", "抄了上年数", CopiedValues.LastYear),
        new("other-cell", "抄了别的格", CopiedValues.OtherCell),
        new("counted-twice", "合计多加了一项", CopiedValues.CountedTwice),
    ];

    public static IReadOnlyList<Kind> All { get; } =
    [
        .. Single,
        new("wrong-base", "比率用错基数", RateSlips.WrongBase),
        new("truncated", "比率只舍不入", RateSlips.Truncated),
        new("swap-column", "上下两格互换", MovedCells.SwappedInColumn),
        new("swap-row", "左右两格互换", MovedCells.SwappedInRow),
        new("shift-column", "一串格上下错位", MovedCells.ShiftedAlongColumn),
        new("shift-row", "一串格左右错位", MovedCells.ShiftedAlongRow),
        new("line-left-out", "漏了一行", LineSlips.LeftOut),
        new("direction", "增加、减少写反", TurnedWords.Direction),
        new("comparison", "大于、小于写反", TurnedWords.Comparison),
        new("two-apart", "两处错，各在一处", (document, draw) => Several.Apart(document, draw, 2, Single)) { Errors = 2 },
        new("two-near", "两处错，彼此相关", (document, draw) => Several.Near(document, draw, Single)) { Errors = 2 },
        new("three-apart", "三处错，各在一处", (document, draw) => Several.Apart(document, draw, 3, Single)) { Errors = 3 },
    ];

    private static Kind OfDigits(string name, string chinese, Func<string, Draw, string?> slip, params SiteKind[] sites) => new(name, chinese, (document, draw) =>
        draw.Pick(document.Of(sites).Where(s => s.Figure.Value != 0)) is { } site ? Injection.Of(site, slip(site.Figure.Text, draw)) : null);
}
