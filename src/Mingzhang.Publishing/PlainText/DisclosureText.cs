using System.Text;
using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.PlainText;

/// <summary>The disclosure as plain text: a paragraph a line with blank lines between, table cells separated by tabs.</summary>
public static class DisclosureText
{
    public static string Of(Disclosure disclosure)
    {
        ArgumentNullException.ThrowIfNull(disclosure);
        var text = new StringBuilder();
        foreach (var block in disclosure.Blocks) Write(text, block, disclosure);
        return text.ToString();
    }

    private static void Write(StringBuilder text, Block block, Disclosure disclosure)
    {
        switch (block)
        {
            case CoverLine line: Line(text, line.Text); break;
            case Heading heading: Line(text, heading.Text); break;
            case Paragraph paragraph: Line(text, paragraph.Text); break;
            case Contents: WriteContents(text, disclosure); break;
            case TableBlock(var table): WriteTable(text, table); break;
            case ChartBlock(var chart): WriteChart(text, chart); break;
            default: break;
        }
    }

    private static void Line(StringBuilder text, string line) => text.Append(line).Append("\n\n");

    private static void WriteContents(StringBuilder text, Disclosure disclosure)
    {
        Line(text, "目录");
        foreach (var heading in disclosure.Blocks.OfType<Heading>().Where(h => h.Level <= 2)) text.Append(heading.Text).Append('\n');
        text.Append('\n');
    }

    private static void WriteTable(StringBuilder text, PrintedTable table)
    {
        foreach (var above in new[] { table.Title, table.FormNumber, table.EntityLine, table.YearLine, table.UnitLine })
            if (above is not null) Line(text, above);
        foreach (var row in SpannedRows.Of(table)) text.AppendJoin('\t', row.Select(c => c?.Text ?? "")).Append('\n');
        text.Append('\n');
        foreach (var note in table.Notes) Line(text, note);
    }

    private static void WriteChart(StringBuilder text, Chart chart)
    {
        Line(text, chart.Caption);
        for (var i = 0; i < chart.Categories.Count; i++)
            text.Append(chart.Categories[i]).Append('\t').AppendJoin('\t', chart.Series.Select(s => s.Values[i].ToString("0.00", System.Globalization.CultureInfo.InvariantCulture))).Append('\n');
        text.Append('\n');
    }
}
