using System.Globalization;
using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>支出决算明细表: a row for each code, the classes and items of the economic classification, or funds and natures, across.</summary>
internal sealed class DetailReader(TableForm form, TableBuilder table) : CodedReader(form, table)
{
    protected override AddressPattern? PatternOf(Slot slot)
    {
        if (slot.Form is { } column && (column.Group is null || slot.Groups.Any(column.IsIn))) return column.Pattern;
        var owner = slot.Groups.Select(g => EconomicCodes.Find(g)).FirstOrDefault(c => c is { Length: 3 });
        if (slot.Key is "小计" or "合计") return owner is null ? null : new() { Economic = owner };
        var code = owner is null ? EconomicCodes.Find(slot.Label) : Below(owner, slot.Label);
        return code is null ? null : new() { Economic = code };
    }

    /// <summary>Heads of several lines over a dozen columns: text set apart by blanks does not keep which stands over which.</summary>
    protected override bool TrustsHeads(Sheet sheet) => !sheet.Grid.LosesColumns;

    private static string? Below(string owner, string label)
    {
        var key = CodeName.Key(label);
        for (var item = 1; item < 100; item++)
        {
            var code = owner + item.ToString("D2", CultureInfo.InvariantCulture);
            if (EconomicCodes.Entry(code) is { } entry && CodeName.Key(entry.Name) == key) return code;
        }
        return EconomicCodes.Find(label) is { } found && found.StartsWith(owner, StringComparison.Ordinal) ? found : null;
    }
}
