using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.Narrative;

/// <summary>Where an item's final figure differs from its budget, the paragraph says why.</summary>
internal sealed class N106DifferencesHaveReasons : Rule
{
    public override bool NeedsEveryPage => true;

    private static readonly PhraseList Reasons = new("原因", "由于", "因为", "主要是", "主要系", "系", "受", "导致", "所致", "因", "为了", "按照");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        var compared = ItemParagraph.Of(account).Where(p => p.AmountOf("预算") is not null && p.AmountOf("决算") is not null).ToList();
        if (compared.Count == 0) return [new Outcome.NotEvaluable("逐项说明中没有同时写预算数和决算数", "no itemised paragraph gives both budget and final figure", ["预算数", "决算数"])];
        var faults = new Faults(Code);
        foreach (var paragraph in compared.Where(p => Differs(p) && !Reasons.IsIn(p.Text))) Add(paragraph, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("预决算有差异的各项均说明了原因", "every difference between budget and final figure has its reason")];
    }

    private static bool Differs(ItemParagraph paragraph) =>
        paragraph.AmountOf("预算") is { Number: { } budget } b && paragraph.AmountOf("决算") is { Number: { } final } f && b.Unit == f.Unit && budget.Value != final.Value;

    private static void Add(ItemParagraph paragraph, Faults faults)
    {
        var item = paragraph.Item;
        Amount budget = paragraph.AmountOf("预算")!.Value, final = paragraph.AmountOf("决算")!.Value;
        var b = paragraph.Text[budget.Start..budget.End];
        var f = paragraph.Text[final.Start..final.End];
        faults.Add(item.Stretch, item.Start, item.End - item.Start, Level.Warning,
            $"“{item.Item}（项）”预算{b}、决算{f}，没有说明差异原因。", $"{item.Item}: budget {b}, final {f}, and no reason for the difference.", "补写差异原因");
    }
}
