using Mingzhang.Accounts;

namespace Mingzhang.Cli.InjectedErrors.Kinds;

/// <summary>A line of a table is missing.</summary>
internal static class LineSlips
{
    private const int ItemCode = 7;

    public static Injection? LeftOut(CleanDocument document, Draw draw)
    {
        var items = document.Of(SiteKind.TableAmount).Where(s => s.Figure is { Value: not 0, Address.Function.Length: ItemCode }).ToList();
        if (draw.Pick(items) is not { } item) return null;
        var gone = document.Sites.Where(s => s.Line == item.Line).ToList();
        var start = document.Lines.Start(item.Line);
        var line = document.Text.AsSpan(start, document.Lines.End(item.Line) - start);
        if (!line.Contains('\t') || line[0] == '\t') return null;
        return new([new(start, line.Length + 1, "")], [.. gone.Select(s => Altered.To(s, "0"))]) { Line = item.Line, LineIsGone = true };
    }
}
