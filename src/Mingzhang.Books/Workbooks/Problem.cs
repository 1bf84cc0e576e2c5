namespace Mingzhang.Books;

/// <summary>What is wrong in a workbook: the sheet, the cell, what it is and what to do about it, in both languages.</summary>
/// <param name="Cell">B7; "" where the sheet as a whole is meant.</param>
/// <param name="IsWarning">It can be so, and asks for a look or a reason; all others stop the compilation.</param>
public sealed record Problem(string Sheet, string Cell, string Chinese, string English, bool IsWarning = false);

/// <summary>Problems found while reading, all of them and not the first alone.</summary>
internal sealed class Problems
{
    private readonly List<Problem> found = [];

    public IReadOnlyList<Problem> Found => found;

    public void Add(string sheet, string cell, string chinese, string english) => found.Add(new(sheet, cell, chinese, english));
    public void Warn(string sheet, string cell, string chinese, string english) => found.Add(new(sheet, cell, chinese, english, IsWarning: true));
}
