using Mingzhang.Publishing.Disclosures;

namespace Mingzhang.Publishing.Excel;

/// <summary>Which cells of a printed table become numbers, and how they are shown: as printed, whatever more they hold.</summary>
internal static class AmountCell
{
    /// <summary>The number format, null where the cell is a text: words around a number stay words.</summary>
    public static string? Format(TableCell cell)
    {
        if (cell.Figure is not { } figure) return null;
        var percent = cell.Text == figure.Text + "%" || cell.Text == figure.Text && cell.Text.EndsWith('%');
        if (cell.Text != figure.Text && !percent) return null;
        var point = figure.Text.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : figure.Text.AsSpan(point + 1).TrimEnd('%').Length;
        return "0" + (decimals > 0 ? "." + new string('0', decimals) : "") + (percent ? "%" : "");
    }

    /// <summary>A percentage is held as Excel holds it, as a part of one.</summary>
    public static decimal Held(TableCell cell)
    {
        var value = cell.Held ?? cell.Figure!.Value;
        return cell.Text.EndsWith('%') ? value / 100m : value;
    }
}
