namespace Mingzhang.Reading.Text.Sheets;

/// <summary>
/// Labels of the first level are merged over the rows of their group and stand in its middle (or at its top): from where they stand,
/// the row with which each group begins.
/// </summary>
internal static class GroupLabels
{
    /// <summary>Half a line for either end of a group.</summary>
    private const double Slack = 1.5;

    internal sealed record Label(string Text, double Middle)
    {
        public int Row { get; init; }
        public bool Doubtful { get; init; }
    }

    /// <summary>Parts below each other are one label until it is whole: 产出指标, （50 分）.</summary>
    public static List<Label> Of(IReadOnlyList<(int Line, string Text)> parts)
    {
        var labels = new List<(string Text, int First, int Last)>();
        foreach (var (line, text) in parts)
        {
            if (labels.Count > 0 && line - labels[^1].Last <= 2 && (text[0] is '（' or '(' || !IsWhole(labels[^1].Text))) labels[^1] = (labels[^1].Text + text, labels[^1].First, line);
            else labels.Add((text, line, line));
        }
        return labels.ConvertAll(l => new Label(l.Text, (l.First + l.Last) / 2.0));
    }

    private static bool IsWhole(string text) => text[^1] is '标' or '）' or ')' or '率';

    /// <param name="anchors">Numbers of the lines with weight and score, rising.</param>
    public static List<Label> Placed(List<Label> labels, IReadOnlyList<int> anchors) => Centred(labels, anchors) ?? AtTop(labels, anchors);

    private static List<Label>? Centred(List<Label> labels, IReadOnlyList<int> anchors)
    {
        var placed = new List<Label>();
        var from = 0;
        foreach (var label in labels)
        {
            if (from >= anchors.Count) return null;
            var to = Enumerable.Range(from, anchors.Count - from).MinBy(t => Math.Abs((anchors[from] + anchors[t]) / 2.0 - label.Middle));
            if (Math.Abs((anchors[from] + anchors[to]) / 2.0 - label.Middle) > Slack) return null;
            placed.Add(label with { Row = from });
            from = to + 1;
        }
        return from == anchors.Count ? placed : null;
    }

    private static List<Label> AtTop(List<Label> labels, IReadOnlyList<int> anchors) =>
        labels.ConvertAll(l => l with { Row = Enumerable.Range(0, anchors.Count).MinBy(a => Math.Abs(anchors[a] - l.Middle)), Doubtful = true });
}
