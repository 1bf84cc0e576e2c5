using Mingzhang.Accounts;
using Mingzhang.Reading.Layout;

namespace Mingzhang.Reading.Forms;

/// <summary>The tables of a document, their figures, and the blocks that belong to them (grids, titles, unit lines, notes).</summary>
public sealed record TablesRead(IReadOnlyList<StatementTable> Tables, IReadOnlyList<Figure> Figures, IReadOnlySet<Block> Consumed);

/// <summary>Finds the tables of the forms among the grids and puts their cells at addresses.</summary>
public static class TableReader
{
    public static TablesRead Read(SourceDocument document) => new([], [], new HashSet<Block>());
}
