namespace Mingzhang.Publishing.Html;

/// <summary>Writes a text with its marks: every questioned stretch is a link to its finding, and the finding's number stands behind it.</summary>
internal static class MarkedText
{
    public static void Write(Markup html, string text, IEnumerable<Mark> marks)
    {
        var waiting = new Queue<Mark>(marks.Where(mark => mark.Start >= 0 && mark.Length > 0 && mark.Start + mark.Length <= text.Length)
            .OrderBy(mark => mark.Start).ThenByDescending(mark => mark.Length));
        // Links may not contain links, and a figure may stand in a questioned phrase: the text is cut wherever a mark begins or ends.
        var open = new List<Mark>();
        for (var at = 0; at < text.Length;)
        {
            var begins = 0;
            for (; waiting.TryPeek(out var next) && next.Start == at; begins++) open.Add(waiting.Dequeue());
            var end = waiting.TryPeek(out var later) ? later.Start : text.Length;
            foreach (var mark in open) end = Math.Min(end, End(mark));
            WriteSegment(html, text[at..end], open, begins);
            foreach (var mark in open.Where(mark => End(mark) == end)) WriteNumbers(html, mark);
            open.RemoveAll(mark => End(mark) == end);
            at = end;
        }
    }

    private static int End(Mark mark) => mark.Start + mark.Length;

    private static void WriteSegment(Markup html, string text, List<Mark> open, int begins)
    {
        foreach (var mark in open.TakeLast(begins).Where(mark => mark.Id is not null))
        {
            html.Raw("<span").Attribute("id", mark.Id).Raw("></span>");
        }
        var named = open.FindAll(mark => mark.Causes.Count > 0);
        if (named.Count > 0)
        {
            var gravest = named.MinBy(mark => mark.Level)!;
            html.Raw("<a").Attribute("class", $"m {gravest.Level.Key()}{(gravest.Beside ? " beside" : "")}").Attribute("href", $"#c{gravest.Causes[0].Number}")
                .Attribute("data-c", string.Join(' ', named.SelectMany(mark => mark.Causes).Select(cause => cause.Number).Distinct()))
                .Attribute("title", open[^1].Title.Length > 0 ? open[^1].Title : null).Raw(">").Text(text).Raw("</a>");
        }
        else if (open.Count > 0)
        {
            html.Raw("<span class=\"n\"").Attribute("title", open[^1].Title).Raw(">").Text(text).Raw("</span>");
        }
        else
        {
            html.Text(text);
        }
    }

    public static void WriteNumbers(Markup html, Mark mark)
    {
        if (mark.Causes.Count == 0) return;
        html.Raw("<sup>");
        foreach (var (number, finding) in mark.Causes) html.Raw($"<a class=\"no {finding.Level.Key()}\" href=\"#c{number}\">{number}</a>");
        html.Raw("</sup>");
    }
}
