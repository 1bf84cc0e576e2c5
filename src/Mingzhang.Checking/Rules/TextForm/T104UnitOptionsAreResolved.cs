using Mingzhang.Accounts;
using Mingzhang.Checking.Wording;

namespace Mingzhang.Checking.Rules.TextForm;

/// <summary>"纳入省（市/县）财政预算", "（单位本级或某二级机构）", "规划局部门（单位）共有车辆": who is meant was never chosen.</summary>
internal sealed class T104UnitOptionsAreResolved() : TextRule("级次与单位的选择项均已选定", "every choice of level and unit is resolved", Signs)
{
    private static readonly PhraseList Signs = new("/省", "/市", "/县", "/区", "/州", "/自", "/本", "/部", "/单", "/局", "/委", "/办", "某二级", "或某", "门(单位)");
    private const int LongestBracket = 40;
    private static readonly string[] Levels = ["省", "市", "县", "区", "州", "自治区", "市级", "县级", "区级", "省级", "本级", "部门", "单位", "局", "委", "办"];

    protected override bool Concerns(Stretch stretch) => stretch.IsBody || stretch.Part == Part.Tables;

    protected override void Look(Stretch stretch, Faults faults)
    {
        var text = stretch.Text;
        for (var open = text.IndexOf('('); open >= 0; open = text.IndexOf('(', open + 1))
        {
            var close = Clause.Close(text, open, ')', LongestBracket);
            if (close < 0) continue;
            var inside = text[(open + 1)..close];
            if (IsChoiceOfLevel(inside)) Add(stretch, Math.Max(0, open - 1), close + 1, FiscalFollows(text, close + 1) ? Level.Error : Level.Warning, faults);
            else if (inside.Contains("某二级", StringComparison.Ordinal) || inside.Contains("或某", StringComparison.Ordinal)) Add(stretch, open, close + 1, Level.Error, faults);
            else if (inside == "单位" && stretch.IsBody && IsBehindName(text, open)) Add(stretch, open - 3, close + 1, Level.Warning, faults);
        }
    }

    /// <summary>Levels of government parted by slashes; "县（市）" and "区、县（市）" are ordinary names of places.</summary>
    private static bool IsChoiceOfLevel(string inside) =>
        inside.Length <= 12 && inside.Contains('/', StringComparison.Ordinal) && inside.Split('/').All(part => Levels.Contains(part));

    private static bool FiscalFollows(string text, int at) =>
        Clause.After(text, at, 4) is var next && (next.StartsWith("财政") || next.StartsWith("本级") || next.StartsWith("级财政") || next.StartsWith("预算"));

    /// <summary>"…局部门（单位）": the generic words stand behind a name that already says who.</summary>
    private static bool IsBehindName(string text, int open) =>
        open >= 3 && text[open - 1] == '门' && text[open - 2] == '部' && text[open - 3] is '局' or '委' or '办' or '院' or '厅' or '会' or '所';

    private static void Add(Stretch stretch, int start, int end, Level level, Faults faults)
    {
        var words = stretch.Print(start, end - start);
        faults.Add(stretch, start, end - start, level,
            $"“{words}”是模板的选择项，没有写明是哪一级、哪个单位。", $"\"{words}\" is a choice of the template: the level or unit meant was not filled in.", "保留与本单位相符的一项");
    }
}
