using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>三公经费: four items with budgets, final and last year; the line 合计 takes reasons alone, its amounts are added up.</summary>
internal static class ThreePublicSheet
{
    private const string OverBudget = "与预算差异的原因";
    private const string OverLastYear = "与上年差异的原因";

    private static readonly (string Label, Concept Item)[] Items =
    [
        ("因公出国（境）费", Concepts.OverseasTravel), ("公务用车购置费", Concepts.VehiclePurchase), ("公务用车运行维护费", Concepts.VehicleRunning), ("公务接待费", Concepts.Reception), ("合计", Concepts.ThreePublic),
    ];

    public static readonly BookSheet Form = new("三公经费", "Three public expenses",
    [
        new("项目", Takes.Words, "不要改动本列"),
        new("年初预算", Takes.Money, "没有填 0；合计不填", "30000"),
        new("全年预算", Takes.Money, "没有填 0；合计不填", "30000"),
        new("决算", Takes.Money, "没有填 0；合计不填", "26200"),
        new("上年决算", Takes.Money, "没有填 0；合计不填", "29400"),
        new(OverBudget, Takes.Words, "相等可不填", "合理安排用车", Optional: true),
        new(OverLastYear, Takes.Words, "相等可不填", "维修次数减少", Optional: true),
        new("用途", Takes.Words, "接在“主要是”之后", "燃料费、维修费、保险费等支出", Optional: true),
    ])
    { FixedRows = [.. Items.Select(i => i.Label)] };

    public static IEnumerable<Entered[]> Rows(YearRecords records)
    {
        foreach (var (label, concept) in Items)
        {
            var item = new Address(concept);
            var entry = records.ThreePublic.FirstOrDefault(e => e.Item == concept);
            yield return [label, entry?.InitialBudget, entry?.AdjustedBudget, entry?.Final, entry?.Previous, records.Texts.Reasons.GetValueOrDefault(item.CompletionOf(item.At(Stage.AdjustedBudget))), records.Texts.Reasons.GetValueOrDefault(item.ChangeFrom(item.Previous)), records.Texts.Purposes.GetValueOrDefault(item)];
        }
    }

    public static List<ThreePublicEntry> Read(IReadOnlyList<BookRow> rows, Dictionary<Address, string> reasons, Dictionary<Address, string> purposes)
    {
        var entries = new List<ThreePublicEntry>();
        foreach (var row in rows)
        {
            if (Array.Find(Items, i => i.Label == row.Words("项目")).Item is not { } concept) continue;
            var item = new Address(concept);
            if (row.Has(OverBudget)) reasons[item.CompletionOf(item.At(Stage.AdjustedBudget))] = row.Words(OverBudget);
            if (row.Has(OverLastYear)) reasons[item.ChangeFrom(item.Previous)] = row.Words(OverLastYear);
            if (row.Has("用途")) purposes[item] = row.Words("用途");
            if (concept == Concepts.ThreePublic) continue;
            entries.Add(new(concept, row.Required("年初预算"), row.Required("全年预算"), row.Required("决算"), row.Required("上年决算")));
            foreach (var (head, fact) in new[] { ("年初预算", item.At(Stage.InitialBudget)), ("全年预算", item.At(Stage.AdjustedBudget)), ("决算", item), ("上年决算", item.Previous) }) row.Says(head, fact);
        }
        return entries;
    }

    public static WritingPlace? PlaceOf(Address subject) => Array.Find(Items, i => i.Item == subject.Concept).Label is { } label
        ? new(Form.Name, label, subject.Measure switch { Measure.Completion => OverBudget, Measure.Value => "用途", _ => OverLastYear }) : null;
}
