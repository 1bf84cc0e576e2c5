using Mingzhang.Accounts;

namespace Mingzhang.Books;

/// <summary>单位: who, which year, which form, which unit of money; a value a line.</summary>
internal static class UnitSheet
{
    /// <summary>Changes whenever a sheet does: an older workbook is told from this one.</summary>
    public const string Version = "3";
    private const string Value = "内容";

    public static readonly BookSheet Form = new("单位", "Unit",
    [
        new("项目", Takes.Words, "不要改动本列"),
        new(Value, Takes.Words, "填写本列"),
        new("说明", Takes.Words, "", Optional: true),
    ])
    { FixedRows = ["单位名称", "年度", "表样", "金额单位", "行政或参公单位", "编制数", "年末实有在职人员", "内设机构", "所属单位", "填报表版本"] };

    private static readonly Dictionary<string, string> Helps = new(StringComparer.Ordinal)
    {
        ["单位名称"] = "全称，与公章一致",
        ["年度"] = "决算年度，如 2024",
        ["表样"] = "湖南、四川或通用",
        ["金额单位"] = "元或万元，全部工作表一致",
        ["行政或参公单位"] = "是或否；是的才公开机关运行经费",
        ["编制数"] = "人",
        ["年末实有在职人员"] = "人",
        ["内设机构"] = "用顿号分开",
        ["所属单位"] = "纳入本决算的二级单位，用顿号分开；没有则不填",
        ["填报表版本"] = "不要改动",
    };

    public static IEnumerable<Entered[]> Rows(YearRecords records)
    {
        Entered[] Row(string label, Entered value) => [label, value, Helps[label]];
        yield return Row("单位名称", records.Entity);
        yield return Row("年度", records.Year);
        yield return Row("表样", Choices.Name(Choices.Forms, records.Form));
        yield return Row("金额单位", "元");
        yield return Row("行政或参公单位", Choices.Name(Choices.YesNo, records.IsAdministrative));
        yield return Row("编制数", Stated(records, Concepts.Establishment));
        yield return Row("年末实有在职人员", Stated(records, Concepts.Staff));
        yield return Row("内设机构", string.Join('、', records.Texts.Offices));
        yield return Row("所属单位", string.Join('、', records.Texts.SubordinateUnits));
        yield return Row("填报表版本", Version);
    }

    private static decimal? Stated(YearRecords records, Concept concept) => records.Stated.TryGetValue(new Address(concept), out var value) ? value : null;

    /// <summary>The setting of all other sheets, read first; defaults where it is wrong, with the problem said.</summary>
    public static BookSetting Setting(IReadOnlyList<BookRow> rows)
    {
        var year = Row(rows, "年度") is { } row && row.Number(Value) is { } typed ? (int)typed : 0;
        if (year is < 2000 or > 2100) Row(rows, "年度")?.Problem(Value, "年度应为四位数，如 2024。", "The year has four digits, like 2024.");
        var unit = Row(rows, "金额单位") is { } money && money.Choice(Value, Choices.Units, out var per) ? per : 1m;
        return new(year is < 2000 or > 2100 ? 2000 : year, unit);
    }

    public static YearRecords Read(IReadOnlyList<BookRow> rows)
    {
        if (Row(rows, "填报表版本") is { } version && version.Words(Value) != Version) version.Problem(Value, "这是旧版填报表；请用 mingzhang new 生成新表，把内容抄过去。", "This is a workbook of an older form; make a new one with mingzhang new and copy the entries over.");
        var entity = Row(rows, "单位名称")?.Words(Value) ?? "";
        if (entity.Length == 0) Row(rows, "单位名称")?.Problem(Value, "没有填单位名称。", "The name of the unit is missing.");
        var stated = new Dictionary<Address, decimal>();
        foreach (var (label, concept) in new[] { ("编制数", Concepts.Establishment), ("年末实有在职人员", Concepts.Staff) })
        {
            if (Row(rows, label) is not { } row || row.Count(Value) is not { } count) continue;
            stated.Add(new(concept), count);
            row.Says(Value, new(concept));
        }
        return new()
        {
            Entity = entity,
            Year = 0,
            Form = Row(rows, "表样") is { } form && form.Choice(Value, Choices.Forms, out var key) ? key : "common",
            IsAdministrative = Row(rows, "行政或参公单位") is { } kind && kind.Choice(Value, Choices.YesNo, out var yes) && yes,
            Stated = stated,
            Texts = new() { Offices = List(rows, "内设机构"), SubordinateUnits = List(rows, "所属单位") },
        };
    }

    /// <summary>A sheet that was imported holds against what was asked for; where they differ, that is said.</summary>
    public static void Compare(RawSheet imported, YearRecords asked, Problems problems)
    {
        foreach (var row in Rows(asked).Take(3))
        {
            var (label, wanted) = (row[0].Plain, row[1].Plain);
            if (imported.Rows.FirstOrDefault(r => r.At(0).Text.Trim() == label) is not { } given || given.At(1).Text.Trim() == wanted) continue;
            problems.Warn(Form.Name, given.At(1).Reference, $"导入的{label}是“{given.At(1).Text.Trim()}”，不是“{wanted}”；以导入的为准，不对请在填报表中改正。", $"The imported sheet says {given.At(1).Text.Trim()}, not {wanted}; it stands as imported, correct it in the workbook if it is wrong.");
        }
    }

    private static BookRow? Row(IReadOnlyList<BookRow> rows, string label) => rows.FirstOrDefault(r => r.Words("项目") == label);

    private static string[] List(IReadOnlyList<BookRow> rows, string label) => Row(rows, label)?.Words(Value).Split(['、', '，', ',', '；', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
