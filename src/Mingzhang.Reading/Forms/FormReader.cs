using Mingzhang.Accounts;

namespace Mingzhang.Reading.Forms;

/// <summary>Reads the grids of one table: called once for each grid where page breaks cut the table.</summary>
internal abstract class FormReader(TableForm form, TableBuilder table)
{
    public TableForm Form { get; } = form;
    public TableBuilder Table { get; } = table;

    private string heads = "";

    /// <summary>Reads rows; <paramref name="headed"/> if the first of them may be heads.</summary>
    protected abstract void Read(Sheet sheet, bool headed);

    /// <summary>A row like those of this table.</summary>
    protected abstract bool IsLike(SheetRow row);

    /// <summary>Whether a grid without title goes on with this table: it repeats its heads or begins with rows like these.</summary>
    public bool Continues(Sheet sheet) => Heading(sheet) == heads || sheet.Rows.Take(3).Any(IsLike);

    public void Begin(Sheet sheet)
    {
        heads = Heading(sheet);
        Read(sheet, true);
    }

    public void Continue(Sheet sheet) => Read(sheet, Heading(sheet) == heads);

    private static string Heading(Sheet sheet) => string.Join('|', sheet.Rows[0].Cells.Select(c => c.Key));

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
