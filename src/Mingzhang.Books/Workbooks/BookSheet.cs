namespace Mingzhang.Books;

/// <summary>What a column takes.</summary>
internal enum Takes { Words, Money, Count, Plain, Function, Economic, Choice }

/// <summary>A column: its head, what it takes, a line of help, and an example.</summary>
/// <param name="Choices">What may be chosen; empty for other columns.</param>
/// <param name="Optional">May stay blank.</param>
internal sealed record BookColumn(string Head, Takes Takes, string Help, string Example = "", IReadOnlyList<string>? Choices = null, bool Optional = false);

/// <summary>
/// A sheet of the workbook. Head in row 1, help in row 2, an example in row 3 that is not read; then rows, free to be added, or
/// fixed ones whose first cell names them.
/// </summary>
internal sealed record BookSheet(string Name, string EnglishName, IReadOnlyList<BookColumn> Columns)
{
    public const string HelpMark = "填写说明";
    public const string ExampleMark = "示例";

    /// <summary>First cells of rows that are printed and not to be renamed; empty where rows are added freely.</summary>
    public IReadOnlyList<string> FixedRows { get; init; } = [];
}
