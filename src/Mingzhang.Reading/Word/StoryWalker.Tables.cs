using System.Xml;

namespace Mingzhang.Reading.Word;

internal sealed partial class StoryWalker
{
    /// <returns>Whether it was an element of a table.</returns>
    private bool EnterTable(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "tbl":
                Story.Finish();
                Story.Table = new WordTable(context.Cells);
                return true;
            case "tr":
                Story.Table?.StartRow();
                return true;
            case "trPr":
                ReadRowProperties(reader);
                return true;
            case "tc":
                stories.Push(new Story());
                return true;
            case "tcPr":
                Story.Cell = CellProperties.Read(reader);
                return true;
        }
        return false;
    }

    private void ReadRowProperties(XmlReader reader)
    {
        foreach (var name in reader.Within())
        {
            if (name == "gridBefore") Story.Table?.SkipColumns(reader.Number() ?? 0);
            else if (name == "del" && Story.Table is { } table) table.RowDeleted = true;
        }
    }

    private void LeaveTable(string element)
    {
        if (element == "tc")
        {
            var cell = stories.Pop();
            var pieces = cell.Finish();
            if (Story.Table is { } table) table.AddCell(cell.Cell, pieces);
            else foreach (var piece in pieces) Story.Flow.Add(piece);
        }
        else if (element == "tr")
        {
            Story.Table?.EndRow();
        }
        else if (Story.Table is { } table)
        {
            Story.Table = null;
            if (table.Table.Rows.Count > 0) Story.Flow.Add(table.Table);
        }
    }
}
