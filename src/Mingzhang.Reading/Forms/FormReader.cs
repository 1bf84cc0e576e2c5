using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Reads the grids of one table: called once for each grid where page breaks cut the table.</summary>
internal abstract class FormReader(TableForm form, TableBuilder table)
{
    public TableForm Form { get; } = form;
    public TableBuilder Table { get; } = table;

    public abstract void Read(Sheet sheet);

    /// <summary>A row like those of this table, so that a grid that begins with it may continue the table.</summary>
    public abstract bool Continues(SheetRow row);

    protected static int Heads(Sheet sheet, Func<SheetRow, bool> isData)
    {
        for (var i = 0; i < sheet.Rows.Count; i++)
        {
            if (!sheet.Rows[i].IsColumnNumbers && isData(sheet.Rows[i])) return i;
        }
        return sheet.Rows.Count;
    }

    protected void NameColumns(IEnumerable<string> labels)
    {
        if (Table.Columns.Count == 0) Table.Columns.AddRange(labels);
    }
}
