using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>Where the account's own year must stand (titles, the subject of a section's first sentence, the stand at year's end), another does.</summary>
internal sealed class T116YearsAreOfTheAccount : Rule
{
    private const int SamePassage = 200;
    private static readonly PhraseList TitleWords = new("决算", "预算绩效", "绩效自评", "整体支出绩效", "基础数据表", "预算执行");

    private static readonly string[] Subjects =
    [
        "收入支出总计", "收、支总计", "收支总计", "收入、支出总计", "收入合计", "支出合计", "本年收入合计", "本年支出合计", "财政拨款收", "财政拨款支出", "财政拨款基本支出",
        "一般公共预算财政拨款", "“三公”经费", "三公经费", "政府性基金", "国有资本经营", "机关运行经费", "政府采购", "部门决算", "单位决算",
    ];

    private static readonly PhraseList Stands = new("截至", "截止");
    private static readonly PhraseList YearEnd = new("车", "设备", "人员", "在编", "编制", "资产", "结转");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        if (account.Year is not { } year) return [new Outcome.NotEvaluable("未能确定决算年度", "the year of account is unknown", ["决算年度"])];
        var faults = new Faults(Code);
        foreach (var stretch in Prose.Of(account).Passages)
            if (stretch.Text.Contains("20", StringComparison.Ordinal)) Look(stretch, year, faults);
        foreach (var table in account.Tables) LookAtTable(table, year, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds($"应写本年度之处均为{year}年", $"the year is {year} wherever the account's own must stand")];
    }

    private static void Look(Stretch stretch, int year, Faults faults)
    {
        var text = stretch.Text;
        foreach (var amount in Amount.In(text))
        {
            if (amount.NumberEnd - amount.Start != 4 || amount.Number is not { Decimals: 0 } number || Clause.At(text, amount.NumberEnd) != '年') continue;
            if (number.Value == year || number.Value is < 2000 or >= 2100) continue;
            var after = amount.NumberEnd + (Clause.StandsAt(text, amount.NumberEnd, "年度") ? 2 : 1);
            if (IsWrongBase(stretch, amount.Start, after, (int)number.Value, year)) AddBase(stretch, amount.Start, after, year, faults);
            else if (LevelOf(stretch, amount.Start, after) is { } level) Add(stretch, amount.Start, after, year, level, faults);
        }
    }

    private static Level? LevelOf(Stretch stretch, int start, int after)
    {
        var text = stretch.Text;
        if (start > 0 && Clause.At(text, start - 1) is '与' or '比' or '较') return null;
        if (stretch.IsHeading || stretch.Part == Part.Front) return IsTitle(stretch, after) ? Level.Warning : null;
        if (!stretch.IsNarrative || IsLabel(text, after)) return null;
        if (Stands.IsIn(Clause.Before(text, start, 2))) return IsYearEnd(text, after) ? Level.Warning : null;
        if (!Begins(text, start) || Array.Find(Subjects, s => Clause.StandsAt(text, after, s)) is not { } subject) return null;
        var rest = Clause.After(text, after, 60);
        if (rest.IndexOf(',') is var comma and >= 0) rest = rest[..comma];
        if (rest.Contains("相比", StringComparison.Ordinal) || rest.Contains("结转", StringComparison.Ordinal) || IsPair(rest, subject, stretch.Account.Year)) return null;
        return Clause.After(text, after, SamePassage).Contains(stretch.Account.Year + "年", StringComparison.Ordinal) ? Level.Review : Level.Warning;
    }

    /// <summary>Both years side by side, as under the columns of a chart.</summary>
    private static bool IsPair(ReadOnlySpan<char> rest, string subject, int? year) =>
        rest.Contains($"{year}年{subject}", StringComparison.Ordinal) || rest.Contains($"{year}年度{subject}", StringComparison.Ordinal);

    /// <summary>2023年收、支总计 alone on its line: what stands below a column of a chart, which shows both years.</summary>
    private static bool IsLabel(string text, int after) => text.AsSpan(after).IndexOfAnyInRange('0', '9') < 0 && text.AsSpan().IndexOfAny("。,;") < 0;

    /// <summary>"与2022年度相比" in the account of 2024: the year to compare with is the one before.</summary>
    private static bool IsWrongBase(Stretch stretch, int start, int after, int printed, int year) =>
        stretch.IsNarrative && printed != year - 1 && Clause.At(stretch.Text, start - 1) is '与' or '比' or '较' && Clause.StandsAt(stretch.Text, after, "相比");

    /// <summary>The head of a statement, and the budget columns of the base data, bear the year of account.</summary>
    private static void LookAtTable(StatementTable table, int year, Faults faults)
    {
        if (table.Year is { } printed && printed != year && table.Kind is > TableKind.Unknown and < TableKind.BaseData)
            faults.Add(table, Level.Warning, $"{table.Name}的表头写的是{printed}年度，本决算是{year}年度。", $"The head of {table.Name} says {printed}; the account is that of {year}.", $"改为{year}年度");
        if (table.Kind != TableKind.BaseData) return;
        foreach (var column in table.Columns)
            if (column.Contains("年预算数", StringComparison.Ordinal) && column.Length >= 4 && int.TryParse(column.AsSpan(0, 4), out var budget) && budget != year)
                faults.Add(table, Level.Warning, $"{table.Name}的栏名“{column}”不是本决算年度{year}年。", $"The column \"{column}\" of {table.Name} is not of {year}, the year of this account.", "改正栏名年度，并核对各栏数据");
    }

    private static bool IsTitle(Stretch stretch, int after) =>
        TitleWords.IsIn(Clause.After(stretch.Text, after, 24));

    /// <summary>"截至2023年12月31日" beside vehicles or equipment; a stand in the middle of another year may be told rightly.</summary>
    private static bool IsYearEnd(string text, int after) => Clause.StandsAt(text, after, "12月31日") && YearEnd.IsIn(Clause.After(text, after, 60));

    /// <summary>The year opens its clause, or stands right behind the name of the unit.</summary>
    private static bool Begins(string text, int start) =>
        start == 0 || text[start - 1] is '。' or ';' or '局' or '委' or '部' or '会' or '办' or '院' or '心' or '厅' or '位' or '门' || (start == 1 && text[0] == ',');

    private static void AddBase(Stretch stretch, int start, int end, int year, Faults faults)
    {
        var words = stretch.Print(start - 1, Math.Min(stretch.Text.Length, end + 2) - start + 1);
        faults.Add(stretch, start - 1, end + 3 - start, Level.Warning,
            $"“{words}”：{year}年度决算应与{year - 1}年度比较，疑为沿用上年文字。", $"\"{words}\": the account of {year} compares with {year - 1}; it looks like last year's text.", $"与{year - 1}年度相比");
    }

    private static void Add(Stretch stretch, int start, int end, int year, Level level, Faults faults)
    {
        var words = stretch.Print(start, Math.Min(stretch.Text.Length, end + 10) - start);
        faults.Add(stretch, start, end - start, level,
            $"“{words}”应写本决算的年度{year}年，疑为沿用上年文字。", $"\"{words}\" should say {year}, the year of this account; it looks like last year's text.", $"{year}年度");
    }
}
