using Mingzhang.Accounts;

namespace Mingzhang.Checking.Localization;

/// <summary>A run that slid, in words: which cells, which way, and where they belong.</summary>
internal static class MoveText
{
    /// <summary>The finding with the move told before the arithmetic.</summary>
    public static Finding Said(Finding finding, Move move) => finding with
    {
        Message = RunChinese(move) + "整体错" + Wrong(move).Chinese + "；" + finding.Message,
        MessageEn = RunEnglish(move) + " one " + (move.InRow ? "column" : "row") + " too far " + Wrong(move).English + "; " + finding.MessageEn,
    };

    /// <summary>Where no cells are printed, it may be we who took the numbers for those of the next column.</summary>
    public static Finding Doubted(Finding finding) => finding with
    {
        Level = finding.Level < Level.Review ? Level.Review : finding.Level,
        Effects = [.. finding.Effects.Select(e => e.Level < Level.Review ? e with { Level = Level.Review } : e)],
        Message = finding.Message[..^1] + "；原件此处没有表格线，也可能是读取时认错了行列，请对照原件。",
        MessageEn = finding.MessageEn[..^1] + "; no rulings are printed here, so the columns may have been misread: compare with the document.",
    };

    public static string Chinese(Move move) => $"把{(move.Run.Count == 1 ? "这个数" : $"这 {move.Run.Count} 个数")}整体{Right(move)}";

    public static string English(Move move) => $"move {(move.Run.Count == 1 ? "this number" : $"these {move.Run.Count} numbers")} one {Way(move, move.Forward)}";

    private static string RunChinese(Move move)
    {
        var (first, last, values) = Ends(move);
        return move.InRow
            ? $"《{first.Table}》{first.Row}行“{first.Column}”{(move.Run.Count > 1 ? $"至“{last.Column}”" : "")}的数（{values}）"
            : $"《{first.Table}》“{first.Column}”列{first.Row}行{(move.Run.Count > 1 ? $"至{last.Row}行" : "")}的数（{values}）";
    }

    private static string RunEnglish(Move move)
    {
        var (first, last, values) = Ends(move);
        return move.InRow
            ? $"In table {first.Table} the numbers of row {first.Row} from column {first.Column} to {last.Column} ({values}) stand"
            : $"In table {first.Table} the numbers of column {first.Column} from row {first.Row} to row {last.Row} ({values}) stand";
    }

    /// <summary>In the order of the page.</summary>
    private static (Place First, Place Last, string Values) Ends(Move move)
    {
        var run = move.Forward ? move.Run.Reverse().ToList() : move.Run;
        return (run[0].Place, run[^1].Place, string.Join("、", run.Select(Written.Of)));
    }

    private static (string Chinese, string English) Wrong(Move move) => (move.InRow ? move.Forward ? "左了一列" : "右了一列" : move.Forward ? "上了一行" : "下了一行", Way(move, !move.Forward).Split(' ')[^1]);

    private static string Right(Move move) => move.InRow ? move.Forward ? "右移一列" : "左移一列" : move.Forward ? "下移一行" : "上移一行";

    private static string Way(Move move, bool forward) => move.InRow ? "column to the " + (forward ? "right" : "left") : "row " + (forward ? "down" : "up");
}
