using Mingzhang.Checking;

namespace Mingzhang.Publishing;

/// <summary>How the levels are called, and what each asks of the reader.</summary>
internal static class Levels
{
    public static readonly IReadOnlyList<Level> GravestFirst = [Level.Error, Level.Warning, Level.Review, Level.Note];

    /// <summary>The stable name in JSON, SARIF properties and CSS classes.</summary>
    public static string Key(this Level level) => level switch
    {
        Level.Error => "error",
        Level.Warning => "warning",
        Level.Review => "review",
        _ => "note",
    };

    public static string Name(this Level level, Language language) => level switch
    {
        Level.Error => language.Say("错误", "Errors"),
        Level.Warning => language.Say("警告", "Warnings"),
        Level.Review => language.Say("复核", "To review"),
        _ => language.Say("提示", "Notes"),
    };

    public static string Advice(this Level level, Language language) => level switch
    {
        Level.Error => language.Say("已经证明，请更正", "proven; correct them"),
        Level.Warning => language.Say("多半有误，请核实", "probably wrong; verify them"),
        Level.Review => language.Say("可能有误，也可能有原因，请人工判断", "wrong or explainable; a person must judge"),
        _ => language.Say("不必更正，供参考", "nothing to correct; for information"),
    };
}
