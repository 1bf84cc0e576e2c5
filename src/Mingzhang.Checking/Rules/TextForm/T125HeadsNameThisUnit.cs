using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>Titles, heads of tables and the subject of the account's own statements name this unit and not the superior or a neighbour.</summary>
internal sealed class T125HeadsNameThisUnit : Rule
{
    private const int LongestTitle = 60;
    private const int AccountWords = 12;
    private static readonly PhraseList TitleWords = new("决算", "概况", "说明", "报告", "绩效");
    private static readonly PhraseList Statements = new("年度收入支出总计", "年度财政拨款收", "机关运行经费支出", "政府采购支出总额", "年度政府采购金额", "共有车辆", "年度部门决算", "年度单位决算");

    public override IEnumerable<Outcome> Check(AccountSet account)
    {
        if (EntityName.Parse(account.Entity) is not { } name) return [new Outcome.NotEvaluable("未能确定单位名称", "the unit's name is unknown", ["单位名称"])];
        var faults = new Faults(Code);
        foreach (var stretch in Prose.Of(account).Passages)
        {
            LookForPlaces(stretch, name, faults);
            if (stretch.IsNarrative) LookAtStatements(stretch, name, faults);
        }
        foreach (var table in account.Tables) LookAtTable(table, name, faults);
        return faults.Count > 0 ? faults.Outcomes : [new Outcome.Holds("标题和表头均为本单位名称", "titles and heads of tables name this unit")];
    }

    private static bool IsTitle(Stretch stretch) =>
        stretch.Text.Length <= LongestTitle && (stretch.IsHeading || stretch.Part is Part.Front or Part.Tables) && TitleWords.IsIn(stretch.Text) && !stretch.Text.Contains('。', StringComparison.Ordinal);

    /// <summary>The same kind of organ of another place: in a title, or as the one whose accounts these are. Elsewhere superiors and neighbours may be named.</summary>
    private static void LookForPlaces(Stretch stretch, EntityName name, Faults faults)
    {
        if (stretch.Part == Part.Contents) return;
        var text = stretch.Text;
        for (var at = text.IndexOf(name.Core, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name.Core, at + 1, StringComparison.Ordinal))
            if (name.OtherPlace(text, at) is { } place && (IsTitle(stretch) || TitleWords.IsIn(Clause.After(text, at + name.Core.Length, AccountWords)) && IsAccountOf(text, at + name.Core.Length))) Add(stretch, at - place.Length, place + name.Core, name, Level.Warning, faults);
    }

    /// <summary>"…局2024年度部门决算": the account's year follows the name.</summary>
    private static bool IsAccountOf(string text, int at) => char.IsAsciiDigit(Clause.At(text, at)) && Clause.StandsAt(text, at + 4, "年度");

    /// <summary>Before a statement that only the unit can make of itself stands the name of another unit of the same place.</summary>
    private static void LookAtStatements(Stretch stretch, EntityName name, Faults faults)
    {
        if (name.Places.Count == 0) return;
        var text = stretch.Text;
        foreach (var hit in Statements.In(text))
        {
            var before = Clause.Before(text, hit.Start, 30);
            before = before[(before.LastIndexOf(',') + 1)..].TrimEnd("0123456789年");
            var placeAt = before.LastIndexOf(name.Places[^1], StringComparison.Ordinal);
            if (placeAt < 0) continue;
            var unit = before[(placeAt + name.Places[^1].Length)..];
            if (unit.Length is < 3 or > 16 || !IsUnit(unit) || unit.StartsWith(name.Core, StringComparison.Ordinal) || Likeness.Distance(unit, name.Core, 2) <= 2) continue;
            var start = text.LastIndexOf(name.Places[^1], hit.Start, StringComparison.Ordinal);
            Add(stretch, start, name.Places[^1] + unit.ToString(), name, Level.Warning, faults);
        }
    }

    private static bool IsUnit(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
            if (!Clause.IsHan(c)) return false;
        return words[^1] is '局' or '厅' or '委' or '办' or '院' or '部' or '会' or '心' or '站' or '队' or '室';
    }

    private static void LookAtTable(StatementTable table, EntityName name, Faults faults)
    {
        var printed = new PlainText(table.Entity ?? "").Text;
        // Score sheets name the unit that carries the project out, which may be another.
        if (printed.Length < 4 || table.Kind is TableKind.ProjectScore or TableKind.Unknown || printed.Contains(name.Core, StringComparison.Ordinal) && name.OtherPlace(printed, printed.IndexOf(name.Core, StringComparison.Ordinal)) is null) return;
        if (name.Full.Contains(printed, StringComparison.Ordinal) || printed.Contains(name.Full, StringComparison.Ordinal)) return;
        faults.Add(table, Level.Warning,
            $"{table.Name}的表头部门是“{table.Entity}”，不是“{name.Full}”。", $"The head of {table.Name} names \"{table.Entity}\", not \"{name.Full}\".", $"改为“{name.Full}”");
    }

    private static void Add(Stretch stretch, int at, string words, EntityName name, Level level, Faults faults) =>
        faults.Add(stretch, at, words.Length, level,
            $"此处写的是“{words}”，本决算的单位是“{name.Full}”。", $"\"{words}\" stands here; the unit of this account is \"{name.Full}\".", $"改为“{name.Full}”");
}
