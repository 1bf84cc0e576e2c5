namespace Mingzhang.Books;

/// <summary>What the year began with: by budget (财决07, 09, 11), and what is left of 财决02 is of other money.</summary>
internal static class ReportedCarryOver
{
    public static List<CarryOverEntry> Of(ReportSet set, GrantReport[] grants)
    {
        var entries = new List<CarryOverEntry>();
        if (grants[0].Opening.Values.Sum() is var general and not 0) entries.Add(new(FundSource.GeneralPublic, null, general));
        foreach (var grant in grants[1..]) entries.AddRange(grant.Opening.Where(o => o.Value != 0).Select(o => new CarryOverEntry(grant.Fund, o.Key, o.Value)));
        if (set.Wanted("02", "收入支出决算表") is not { } sheet) return entries;
        int? opening = sheet.Column("年初结转和结余"), used = sheet.Column("使用非财政拨款结余") ?? sheet.Column("使用非财政拨款结余和专用结余"), distributed = sheet.Column("结余分配");
        var other = new CarryOverEntry(FundSource.Other, null, -entries.Sum(e => e.Opening));
        foreach (var (_, row) in sheet.Items)
            other = other with { Opening = other.Opening + set.Yuan(sheet, row, opening), SurplusUsed = other.SurplusUsed + set.Yuan(sheet, row, used), Distributed = other.Distributed + set.Yuan(sheet, row, distributed) };
        if ((other.Opening, other.SurplusUsed, other.Distributed) is not (0, 0, 0)) entries.Add(other);
        return entries;
    }
}
