using Mingzhang.Accounts;
using Mingzhang.Checking.Relations;

namespace Mingzhang.Checking.Localization;

/// <summary>
/// A run of numbers that stands one cell too far along its row or column. <see cref="Cells"/> begins with the blank cell where the
/// run belongs to begin; every other cell's number belongs into the cell before it in this list.
/// </summary>
internal sealed record Move(IReadOnlyList<Figure> Cells, bool InRow)
{
    /// <summary>The numbers as printed.</summary>
    public IReadOnlyList<Figure> Run { get; } = [.. Cells.Skip(1)];
    /// <summary>The numbers belong to the right, or further down.</summary>
    public bool Forward => InRow ? Cells[0].Place.Cell > Cells[1].Place.Cell : Cells[0].Place.Line > Cells[1].Place.Line;

    /// <summary>The figures as they stand once the run is moved back.</summary>
    public IReadOnlyList<Figure> Corrected { get; } = [.. Cells.Skip(1).Zip(Cells, (printed, at) => printed.Standing(at))];

    /// <summary>What the cells should read that read otherwise now: the printed ones first, the blank one last.</summary>
    public IReadOnlyList<(Figure Figure, decimal Value)> Changes =>
        [.. Run.Select((cell, i) => (cell, i + 1 < Run.Count ? Run[i + 1].Value : 0m)).Where(c => c.cell.Value != c.Item2), (Cells[0], Run[0].Value)];
}
