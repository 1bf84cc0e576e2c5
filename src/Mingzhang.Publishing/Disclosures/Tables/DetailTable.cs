using Mingzhang.Accounts;

namespace Mingzhang.Publishing.Disclosures.Tables;

/// <summary>Sichuan's two details: economic codes by fund and nature, and function codes by economic codes.</summary>
internal static class DetailTable
{
    /// <summary>Where spending has no detail at all, the table is set with its head alone and the detail is asked for: sums of nothing prove nothing.</summary>
    public static PrintedTable Of(Composition composition, TableForm form, string name)
    {
        var table = form.Kind == TableKind.FiscalDetail ? FiscalDetailTable.Of(composition, form, name) : GeneralPublicDetailTable.Of(composition, form, name);
        var bare = Divided(composition, form).Where(a => composition.At(a) != 0 && !HasDetail(composition, a)).ToList();
        if (bare.Count == 0) return table;
        composition.Missing($"《{name}》：{bare.Count} 类支出没有按经济科目细分；在“经济分类”表补各行，基本支出和项目支出都要填，一般公共预算的每行写明功能科目代码",
            $"{name}: {bare.Count} kinds of spending are not broken down by economic code; add rows to the sheet 经济分类, basic and project spending both, those of the general public budget each with its function code");
        return table with { Rows = [.. table.Rows.Take(table.HeadRows)] };
    }

    /// <summary>The amounts that the table breaks down: each fund and nature, or each function item.</summary>
    private static IEnumerable<Address> Divided(Composition composition, TableForm form)
    {
        if (form.Kind == TableKind.FiscalDetail) return form.Side.Columns.Select(c => c.Pattern.Over(form.Base).ToAddress()!);
        var all = form.Base.ToAddress()!;
        return composition.Facts.Exact.Keys.Where(a => a.Function is not null && a with { Function = null } == all);
    }

    private static bool HasDetail(Composition composition, Address whole) => composition.Facts.Exact.Keys.Any(a => a.Economic is not null && a with { Economic = null } == whole);
}
